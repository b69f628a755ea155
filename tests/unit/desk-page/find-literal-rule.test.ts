import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLiteralRule } from '@/components/desk/keywords/find-literal-rule';
import { parseRules } from '@/lib/matching/parse';
import { findTexts, makeMatcher } from '../matching/make-matcher';

describe('a keyword selected in a page', () => {
  it.each([
    ['圏外', '圏外'],
    ['#そらモバイル', '#そらモバイル'],
    ['https://example.com', '"https://example.com"'],
    ['つながり  にくい', '"つながり にくい"'],
    ['-50%', '"-50%"'],
    ['//注意', '"//注意"'],
    ['"abc', '"abc"'],
    ['abc*', '"abc*"'],
    ['a*', '"a*"'],
    ['OR', '"OR"'],
    ['AND', '"AND"'],
    ['圏外 OR 解約', '"圏外 OR 解約"'],
    ['from:au', '"from:au"'],
    ['(a', '"(a"'],
    ['#-50%', '"#-50%"'],
    ['彼は“遅い”、と', '"彼は" "遅い" "、と"'],
  ])('%s becomes the rule %s', (selected, rule) => {
    expect(findLiteralRule(selected)).toBe(rule);
  });

  it.each(['・', '""', '"・"', 'あ'.repeat(101)])('%s cannot be looked for', (selected) => {
    expect(findLiteralRule(selected)).toBeUndefined();
  });

  it('is found where it was selected, by nothing but what was selected', () => {
    const piece = fc.constantFrom(
      ...['圏外', 'au', 'OR', '"', '“', '-', 'ー', '#', '*', '/', ' ', '(', '|', 'from:', '50%', '😭', '、'],
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const rule = findLiteralRule(pieces.join(''));
        if (rule === undefined) return;
        expect(findTexts(makeMatcher(rule), pieces.join(''))).not.toEqual([]);
        const { rules, problems } = parseRules(rule);
        expect(problems).toEqual([]);
        expect(rules[0]?.clauses).toHaveLength(1);
        expect(rules[0]?.clauses[0]?.none).toEqual([]);
      }),
      { numRuns: 200, examples: [[['#', ' ', ' ', '圏外']]] },
    );
  });
});
