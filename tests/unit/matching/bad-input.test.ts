import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/matching/compile';
import { MAX_HITS, MAX_RULES, MAX_TEXT_LENGTH } from '@/lib/matching/limits';
import { parseRules } from '@/lib/matching/parse';
import { findTexts, makeList, makeMatcher } from './make-matcher';

describe('keyword files no desk meant', () => {
  it('10,000 lines of junk: a problem for each, the good line kept', () => {
    const junk = Array.from(
      { length: 10_000 },
      (_, index) => ['"', '-', '*', 'a OR', '\u0000x', '\ud83d'][index % 6],
    );
    const { rules, problems } = parseRules([...junk, 'ルーター'].join('\n'));
    expect(rules.map(({ source }) => source)).toEqual(['ルーター']);
    expect(new Set(problems.map(({ line }) => line)).size).toBe(10_000);
  });

  it('a line of 1 MB: one short problem', () => {
    const { rules, problems } = parseRules(`"${'ルーター '.repeat(200_000)}\nモデム`);
    expect(rules).toHaveLength(1);
    expect(problems).toEqual([{ line: 1, column: 2001, code: 'line-too-long', snippet: expect.any(String) }]);
    expect(problems[0]?.snippet.length).toBeLessThan(60);
  });

  it('more rules than a desk may have: said once', () => {
    const text = Array.from({ length: MAX_RULES + 50 }, (_, index) => `語${index}`).join('\n');
    const { rules, problems } = parseRules(text);
    expect(rules).toHaveLength(MAX_RULES);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([[MAX_RULES + 1, 'too-many-rules']]);
  });

  it('any text at all: parses, compiles and finds without an error', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        (rules, text) => {
          expect(parseRules(rules).rules.length).toBeLessThanOrEqual(rules.length);
          for (const hit of makeMatcher(rules).find(text)) {
            expect(hit.start).toBeLessThan(hit.end);
            expect(hit.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('posts no desk expects', () => {
  const matcher = makeMatcher(['ルーター', 'つながらない', '通信*障害', 'au', '👍', '#sora', 'あ OR ああ']);

  it.each([
    ['25,000 characters', 'ルーター'.padStart(25_000, '長い文'), 1],
    ['1,000 emoji', `${'👨‍👩‍👧👍🏽🇯🇵❤️'.repeat(250)}ルーター`, 251],
    ['mixed bidi', '\u202eשלום \u2067ルーター\u2069 مرحبا\u202c au', 2],
    ['10,000 combining marks', `e${'\u0301'.repeat(10_000)}ルーター`, 1],
    ['10,000 flags', `${'🇯🇵'.repeat(10_000)}ルーター`, 1],
    ['20,000 spaces', `つながら${' '.repeat(20_000)}ない ルーター`, 1],
    ['20,000 long marks', `つながら${'ー'.repeat(20_000)}ない ルーター`, 1],
    ['lone surrogates', '\ud83d\ud83dルーター\ude2d', 1],
    ['nothing', '', 0],
  ])('%s', (_what, text, count) => {
    expect(matcher.find(text)).toHaveLength(count);
  });

  it('finds a word in its place up to where a text is read, and none beyond', () => {
    const long = '長'.repeat(MAX_TEXT_LENGTH - 4);
    const [hit, ...others] = matcher.find(`${long}ルーター`);
    expect(hit).toMatchObject({ start: MAX_TEXT_LENGTH - 4, end: MAX_TEXT_LENGTH });
    expect(others).toEqual([]);
    expect(matcher.find(`${long}長い文のルーター`)).toEqual([]);
  });

  it('keeps no more hits of one text than it can show', () => {
    expect(matcher.find('あ'.repeat(25_000)).length).toBeLessThanOrEqual(MAX_HITS);
  });

  it('keeps all of fewer hits, however many begin at each place', () => {
    const nested = makeMatcher(['あああ', 'ああああ', 'あああああ', 'ああああああ', 'あああああああ']);
    expect(nested.find('あ'.repeat(500))).toHaveLength(498 + 497 + 496 + 495 + 494);
  });

  it('a list of nested words over a text of nothing else', () => {
    const nested = makeMatcher(Array.from({ length: 100 }, (_, index) => 'あ'.repeat(index + 1)));
    expect(nested.find('あ'.repeat(5_000)).length).toBeLessThanOrEqual(MAX_HITS);
  });

  it('one word in thousands of rules costs one look', () => {
    const rules = Array.from({ length: 3_000 }, (_, index) => `ルーター 語${index}番`);
    expect(findTexts(makeMatcher(rules), 'ルーターの語7番')).toEqual(['ルーター', '語7番']);
  });
});

describe('limits of the whole desk', () => {
  it('hold over all lists together', () => {
    const rules = Array.from({ length: MAX_RULES - 1 }, (_, index) => `語${index}`);
    const compiled = compile([makeList(rules), makeList(['一', '二', '三'])]);
    expect(compiled.ruleTexts).toHaveLength(MAX_RULES);
  });
});
