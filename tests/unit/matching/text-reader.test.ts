import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBaseUnits } from '@/lib/matching/base-units';
import { findClusterEnd } from '@/lib/matching/cluster';
import { compile } from '@/lib/matching/compile';
import { codeAt, type ScannedText, startAt, TextReader } from '@/lib/matching/scan';
import { makeList, makeMatcher } from './make-matcher';

/** Whatever combines with what stands before or behind it, halves of surrogate pairs without their partner too. */
const pieces = fc.constantFrom(
  ...['か', 'ｶ', 'ﾞ', '\u3099', 'a', 'e', '\u0301', 'ー', ' ', 'ㄱ', '각', '\u1161', '\u11a8', '㌔'],
  ...[
    '😭',
    '👍',
    '🏽',
    '\u200d',
    '\ufe0f',
    '👩',
    '🇯',
    '🇵',
    '\u{e0067}',
    '\ud83d',
    '\udc4d',
    '𝐀',
    '\u{1e8d0}',
    '🤔',
    '…',
    '½',
    '‼',
  ],
);
const texts = fc.array(
  fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
  { maxLength: 12 },
);

function unpack({ units, length }: ScannedText): { codes: number[]; starts: number[] } {
  const read = (column: typeof codeAt): number[] =>
    Array.from({ length }, (_none, index) => column(units, index));
  return { codes: read(codeAt), starts: read(startAt) };
}

describe('a reader of texts', () => {
  const { tables } = compile([
    makeList(['が', 'ガé', '각', '😭', '👍🏽', '👩‍👩', '🇯🇵', 'キロ', 'A', '...', '🤔1/2!']),
  ]);

  it('reads what folding cluster by cluster gives, with the same offsets', () => {
    fc.assert(
      fc.property(texts, (read) => {
        const reader = new TextReader(tables);
        for (const text of read) {
          const { codes, starts } = unpack(reader.read(text));
          const base = readBaseUnits(text);
          const expected = base.units.flatMap((unit, index) =>
            reader.toCodes([unit]).map((code) => ({ code, start: base.starts[index] ?? 0 })),
          );
          expect(codes).toEqual(expected.map(({ code }) => code));
          // Of an emoji sequence each part may be named, or the whole.
          for (const [index, { start }] of expected.entries()) {
            expect(starts[index]).toBeGreaterThanOrEqual(start);
            expect(starts[index]).toBeLessThan(findClusterEnd(text, start));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads a text that folds to several times its length', () => {
    const text = `がか${'㍿か'.repeat(400)}が`;
    const { codes, starts } = unpack(new TextReader(tables).read(text));
    const base = readBaseUnits(text);
    expect(codes).toEqual(new TextReader(tables).toCodes(base.units));
    expect(starts).toEqual(base.starts);
  });

  it('reads a text alike whatever it has read before', () => {
    fc.assert(
      fc.property(texts, (read) => {
        const reader = new TextReader(tables);
        for (const text of read) {
          expect(unpack(reader.read(text))).toEqual(unpack(new TextReader(tables).read(text)));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a text that ends within a word', () => {
  const word = fc.string({
    unit: fc.constantFrom('漢', '字', 'か', 'き', '電', '話'),
    minLength: 2,
    maxLength: 9,
  });

  it('has it not, though the text before had it to the end in the same place', () => {
    fc.assert(
      fc.property(fc.nat({ max: 7 }), word, (start, rule) => {
        const matcher = makeMatcher([rule]);
        const lead = 'の'.repeat(start);
        for (let length = 0; length < rule.length; length++) {
          expect(matcher.find(lead + rule)).toHaveLength(1);
          expect(matcher.find(lead + rule.slice(0, length))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
