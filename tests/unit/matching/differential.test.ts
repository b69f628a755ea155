import { AhoCorasick } from '@monyone/aho-corasick/fast';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBaseUnits } from '@/lib/matching/base-units';
import { compile } from '@/lib/matching/compile';
import { decodeMatcher, encodeMatcher } from '@/lib/matching/encode';
import { foldBase } from '@/lib/matching/fold-base';
import { createMatcher } from '@/lib/matching/matcher';
import { findTexts, makeList, makeMatcher } from './make-matcher';

const OFF = { kana: false, longVowel: false, smallKana: false, separators: false };
const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Pieces of text that break matchers: NFD, half-width kana, ligatures, emoji sequences, halves of surrogates, bidi. */
const PIECES =
  'か か\u3099 ガ ｶ ﾞ ﾟ ｶﾞ は は\u309a ル ー っ つ 漢 字 葛\u{e0100} 𠮷 ﬁ ㌔ キ ロ ㈱ ½ … ℃ é e\u0301 e ß Σ ς İ 😭 👍 👍🏽 👨‍👩‍👧 👨 ❤️ ❤ 🇯🇵 🇨🇳 1️⃣ 1 한 한 ㅎ ㅏ ㄴ 가 ᆨ \u200d \ufe0f \u3099 \u0301 \ud83d \ude2d \u200f \u202e שלום ・ - ～ 〜 # ＃ a A ａ _ \n'.split(
    ' ',
  );
const piece = fc.constantFrom(...PIECES, ' ', '　');
const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
/** Words of a script without word boundaries, so that the oracle needs none. */
const word = fc
  .array(
    fc.constantFrom(
      'か',
      'が',
      'カ',
      'ガ',
      'は',
      'ル',
      'つ',
      '漢',
      '字',
      '𠮷',
      'キ',
      'ロ',
      '😭',
      '👍',
      '가',
      '한',
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((pieces) => pieces.join(''));
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 12 });

const toBaseText = (original: string): string => String.fromCharCode(...readBaseUnits(original).units);

/** Start and end of every occurrence by `indexOf` over the folded text, at unit clusters. */
function findByIndexOf(original: string, needles: readonly string[]): string[] {
  const base = readBaseUnits(original);
  const folded = String.fromCharCode(...base.units);
  const found: string[] = [];
  for (const needle of needles) {
    const wanted = toBaseText(needle);
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      const start = base.starts[at] ?? 0;
      const last = base.starts[at + wanted.length - 1] ?? 0;
      const after = base.starts[at + wanted.length] ?? original.length;
      // Several units of one cluster, as the キ and ロ of ㌔.
      if (base.starts[at - 1] === start || last === after) continue;
      found.push(`${start} ${needle} ${after}`);
    }
  }
  return found;
}

describe('folding', () => {
  it('cluster by cluster equals folding the whole text', () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(toBaseText(original)).toBe(foldBase(original));
      }),
      { numRuns: 1_500 },
    );
  });

  it('yields places in ascending order inside the text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (original) => {
        const { starts } = readBaseUnits(original);
        expect(
          starts.every((start, index) => start >= (starts[index - 1] ?? 0) && start < original.length),
        ).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe('hits', () => {
  it('are those of an indexOf loop over the folded text, less those that would split a cluster', () => {
    fc.assert(
      fc.property(words, text, (needles, original) => {
        const matcher = makeMatcher(needles, OFF);
        const ours = matcher.find(original).map((hit) => `${hit.start} ${matcher.ruleText(hit.rule)}`);
        const breaks = new Set(
          [...graphemes.segment(original)].map(({ index }) => index).concat(original.length),
        );
        const theirs = findByIndexOf(original, needles).map((found) => found.split(' '));
        const expected = theirs.filter(
          ([start, , end]) => breaks.has(Number(start)) && breaks.has(Number(end)),
        );
        // Invisible characters behind a hit are no part of it: the oracle's end may lie behind them.
        for (const [start, needle] of expected) expect(ours).toContain(`${start} ${needle}`);
        for (const hit of ours) expect(theirs.map(([start, needle]) => `${start} ${needle}`)).toContain(hit);
      }),
      { numRuns: 120 },
    );
  });

  it('do not depend on the texts read before', () => {
    const needles = ['が', 'カ', 'は', 'ル', '漢', 'キロ', '😭', '👍', '가', '한'];
    const voiced = fc.array(fc.constantFrom('か', 'は', 'ル', 'ｶ', '\u3099', '\u309a', 'ﾞ', '…', '字'), {
      maxLength: 8,
    });
    const clusters = voiced.map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(clusters, { maxLength: 12 }), clusters, (before, original) => {
        const seasoned = makeMatcher(needles, OFF);
        for (const each of before) seasoned.find(each);
        expect(seasoned.find(original)).toEqual(makeMatcher(needles, OFF).find(original));
      }),
      { numRuns: 120 },
    );
  });

  it('are there where the text is the phrase itself, whatever ー, 〜 and separators it holds', () => {
    const phrases = fc
      .array(fc.constantFrom('-', 'ー', '〜', '・', ' ', '圏', '外', 'ビ', 'る', 'a', '1'), {
        minLength: 1,
        maxLength: 8,
      })
      .map((pieces) => pieces.join('').trim())
      .filter((phrase) => /[圏外ビるa1]/u.test(phrase));
    const options = fc.record({
      kana: fc.boolean(),
      longVowel: fc.boolean(),
      smallKana: fc.boolean(),
      separators: fc.boolean(),
    });
    fc.assert(
      fc.property(phrases, options, (phrase, fold) => {
        expect(findTexts(makeMatcher(`"${phrase}"`, fold), phrase)).not.toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('never begin or end inside a grapheme', () => {
    fc.assert(
      fc.property(words, text, (needles, original) => {
        const breaks = new Set(
          [...graphemes.segment(original)].map(({ index }) => index).concat(original.length),
        );
        for (const hit of makeMatcher(needles).find(original)) {
          expect([hit.start, breaks.has(hit.start), hit.end, breaks.has(hit.end)]).toEqual([
            hit.start,
            true,
            hit.end,
            true,
          ]);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('are those of @monyone/aho-corasick on text that folds to itself', () => {
    const plain = fc.string({ unit: fc.constantFrom('漢', '字', 'か', 'き', '電', '話'), maxLength: 60 });
    const needle = fc.string({
      unit: fc.constantFrom('漢', '字', 'か', 'き', '電', '話'),
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.uniqueArray(needle, { minLength: 1, maxLength: 40 }), plain, (needles, original) => {
        const stored = JSON.parse(JSON.stringify(encodeMatcher(compile([makeList(needles, {}, OFF)]))));
        const matcher = createMatcher(decodeMatcher(stored));
        const ours = matcher
          .find(original)
          .map((hit) => `${hit.start} ${hit.end} ${matcher.ruleText(hit.rule)}`);
        const theirs = new AhoCorasick(needles)
          .matchInText(original)
          .map(({ begin, end, keyword }) => `${begin} ${end} ${keyword}`);
        expect(ours.toSorted()).toEqual(theirs.toSorted());
      }),
      { numRuns: 400 },
    );
  });

  it('stay the same whichever other keywords are looked for', () => {
    fc.assert(
      fc.property(words, word, text, (others, needle, original) => {
        const together = makeMatcher([needle, ...others]);
        const own = together.find(original).filter(({ rule }) => rule === 0);
        expect(own.map(({ start, end }) => original.slice(start, end))).toEqual(
          findTexts(makeMatcher(needle), original),
        );
      }),
      { numRuns: 400 },
    );
  });
});
