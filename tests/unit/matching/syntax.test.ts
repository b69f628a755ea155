import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRules, printRule } from '@/lib/matching/parse';
import { markWith } from './make-matcher';

function printAll(text: string): string[] {
  return parseRules(text).rules.map(printRule);
}

function findProblems(text: string): string[] {
  return parseRules(text).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

describe('rule syntax', () => {
  it.each([
    ['ルーター　遅い －広告', 'ルーター 遅い -広告'],
    ['“お客様 センター”', '"お客様 センター"'],
    ['"お客様" ＂センター＂', '"お客様" "センター"'],
    ['＃障害 ー復旧', '#障害 -復旧'],
    ['a b OR c -d', 'a b OR c -d'],
    ['a ＯＲ b', 'a OR b'],
    ['通信*障害 // 仮', '通信*障害'],
    ['https://example.com', 'https://example.com'],
    ['-"新 料金" 電話', '電話 -"新 料金"'],
    ['or a', 'or a'],
    ['"OR" "-x" "a*b"', '"OR" "-x" "a*b"'],
    ['（株）ソラ (笑) https://ja.example/a_(b)', '（株）ソラ (笑) https://ja.example/a_(b)'],
    ['"(a" "from:au" "AND" "|"x', '"(a" "from:au" "AND" "|" x'],
    ['and not a|b Android NOTE 10:30 -AND', 'and not a|b Android NOTE 10:30 -AND'],
  ])('%s', (typed, printed) => {
    expect(printAll(typed)).toEqual([printed]);
    expect(findProblems(typed)).toEqual([]);
  });

  it('skips empty lines and comments, and counts lines whatever ends them', () => {
    const { rules } = parseRules('\ufeff// head\r\n\r\na\rb // tail\n　\n／／ full width\nc');
    expect(rules.map(({ line, source }) => [line, source])).toEqual([
      [3, 'a'],
      [4, 'b'],
      [7, 'c'],
    ]);
  });

  it.each([
    ['a "b', '1:3 unclosed-quote'],
    ['a ""', '1:3 empty-term'],
    ['a ー', '1:3 empty-term'],
    ['・', '1:1 empty-term'],
    ['a -', '1:3 empty-term'],
    ['#', '1:1 empty-term'],
    ['-a', '1:1 only-exclusions'],
    ['a OR -b', '1:6 only-exclusions'],
    ['a OR', '1:3 dangling-or'],
    ['OR a', '1:1 dangling-or'],
    ['a OR OR b', '1:6 dangling-or'],
    ['OR', '1:1 dangling-or'],
    ['a *', '1:3 wildcard-too-broad'],
    ['b) c', '1:1 loose-bracket'],
    ['c -（a', '1:3 loose-bracket'],
    ['#a)', '1:1 loose-bracket'],
    ['a)b(', '1:1 loose-bracket'],
    ['from:au 遅い', '1:1 search-operator'],
    ['遅い -filter:replies', '1:4 search-operator'],
    ['遅い ｌａｎｇ：ja', '1:4 search-operator'],
    ['遅い since:2026-01-01', '1:4 search-operator'],
    ['遅い min_faves:10', '1:4 search-operator'],
    ['a AND b', '1:3 search-operator'],
    ['a ＮＯＴ b', '1:3 search-operator'],
    ['a | b', '1:3 search-operator'],
    ['の*', '1:1 wildcard-too-broad'],
    ['a*b*c*d*e*f', '1:1 wildcard-too-broad'],
    ['a\nb\u0007', '2:2 control-character'],
    ['x \ud83d', '1:3 control-character'],
    [`x ${'あ'.repeat(101)}`, '1:3 term-too-long'],
    [`${'a '.repeat(51)}`, '1:101 too-many-terms'],
    ['あ'.repeat(3_000), '1:2001 line-too-long'],
  ])('says what is wrong with %j', (typed, problem) => {
    expect(findProblems(typed)).toEqual([problem]);
  });

  it('tells of every bracket and operator of a search pasted from X, and yields no rule that would never mark', () => {
    const pasted = '(圏外 OR "電波 ない") (ソラ OR sora) -from:sora lang:ja';
    expect(findProblems(pasted)).toEqual([
      '1:1 loose-bracket',
      '1:15 loose-bracket',
      '1:17 loose-bracket',
      '1:24 loose-bracket',
      '1:30 search-operator',
      '1:41 search-operator',
    ]);
    expect(printAll(pasted)).toEqual([]);
  });

  it('keeps the good lines beside the bad ones', () => {
    expect(printAll('good\n"bad\nfine')).toEqual(['good', 'fine']);
  });

  it('prints every rule back to the same rule', () => {
    const piece = fc.constantFrom(
      'ルーター',
      'Wi-Fi',
      'au',
      'OR',
      'or',
      '"',
      '“',
      '-',
      '－',
      'ー',
      '#',
      '＃',
      '*',
      '/',
      '//',
      ' ',
      '　',
      '障害',
      '😭',
      '(',
      '）',
      '|',
      'AND',
      'from:',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        for (const rule of parseRules(pieces.join('')).rules) {
          const again = parseRules(printRule(rule));
          expect(again.problems).toEqual([]);
          expect(again.rules.map(({ clauses }) => clauses)).toEqual([rule.clauses]);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('what rules find', () => {
  it.each([
    ['ルーター 遅い', '遅いルーター', ['遅い', 'ルーター']],
    ['ルーター 遅い', 'ルーター', []],
    ['ルーター -広告', 'ルーターの広告', []],
    ['a b OR c -d', 'c', ['c']],
    ['a b OR c -d', 'c d', []],
    ['a b OR c -d', 'a b c d', ['a', 'b']],
    ['ルーター OR るーたー', 'ルーター', ['ルーター']],
    ['-広告 ルーター OR -広告 モデム', 'モデムとルーター', ['モデム', 'ルーター']],
    ['a -a', 'a', []],
    ['"お客様 センター"', 'お客様センターとお客様　センター', ['お客様センター', 'お客様　センター']],
    ['"お客様 センター"', 'お客様のセンター', []],
    ['通信*障害', '通信機器の障害', ['通信機器の障害']],
    ['通信*障害', '通信障害', ['通信障害']],
    ['通信*障害', '通信、障害 通信 障害', []],
    ['通信*障害', '通信あいうえおかきくけこさ障害', []],
    ['通*信*害', '通あ信い信う害', ['通あ信い信う害']],
    ['connect*', 'Connecting connect reconnect', ['Connecting', 'connect']],
    ['*connect', 'reconnect connecting', ['reconnect']],
    ['解約*', '解約した', ['解約']],
    ['#sora*', '#SoraLink #asora', ['#SoraLink']],
  ])('%s in %s', (rule, text, marks) => {
    expect(markWith(rule, text)).toEqual(marks);
  });
});
