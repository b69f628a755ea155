import { compile } from '@/lib/matching/compile';
import { createMatcher } from '@/lib/matching/matcher';
import { parseRules } from '@/lib/matching/parse';
import { newList } from './new-list';

/** A phrase cannot hold one, whichever it is. */
const QUOTES = /["“”„‟＂]+/u;

function isOneWord(rule: string): boolean {
  const clauses = parseRules(rule).rules[0]?.clauses ?? [];
  return clauses.length === 1 && clauses.flatMap(({ all, none }) => [...all, ...none]).length === 1;
}

function isFindable(phrase: string): boolean {
  return parseRules(phrase).problems.every(({ code }) => code !== 'empty-term');
}

function finds(rule: string, text: string): boolean {
  return createMatcher(compile([{ ...newList(), rules: rule }])).find(text).length > 0;
}

/**
 * The rule that finds what was selected in a page as it stands there: signs of the rule syntax are meant literally.
 * Undefined where no rule does: it holds no letters, or too many.
 */
export function findLiteralRule(selected: string): string | undefined {
  const text = selected.replace(/\s+/gu, ' ').trim();
  const phrases = text.split(QUOTES).map((part) => `"${part.trim()}"`);
  const literal = phrases.filter(isFindable).join(' ');
  const isPlain = isOneWord(text) && !/[*＊]/u.test(text) && !QUOTES.test(text) && !text.includes('//');
  return (isPlain ? [text, literal] : [literal]).find((rule) => finds(rule, selected));
}
