import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/matching/compile';
import { TextReader } from '@/lib/matching/scan';
import { makeList } from './helpers';

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
  ],
);
const texts = fc.array(
  fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
  { maxLength: 12 },
);

describe('a reader of texts', () => {
  it('reads a text alike whatever it has read before', () => {
    const { tables } = compile([makeList(['が', 'ガé', '각', '😭', '👍🏽', '👩‍👩', '🇯🇵', 'キロ', 'A'])]);
    fc.assert(
      fc.property(texts, (read) => {
        const reader = new TextReader(tables);
        for (const text of read) {
          const fresh = new TextReader(tables).read(text);
          const { codes, starts, length } = reader.read(text);
          expect([...codes.subarray(0, length)]).toEqual([...fresh.codes.subarray(0, fresh.length)]);
          expect([...starts.subarray(0, length)]).toEqual([...fresh.starts.subarray(0, fresh.length)]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
