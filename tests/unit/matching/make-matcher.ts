import { DEFAULT_FOLD_OPTIONS, type FoldOptions } from '@/lib/domain/keyword-list';
import { compile } from '@/lib/matching/compile';
import { createMatcher } from '@/lib/matching/matcher';
import type { Matcher, MatchList } from '@/lib/matching/types';

/** A list with these rules; spelling options on unless said otherwise. */
export function makeList(
  rules: string | readonly string[],
  over: Partial<MatchList> = {},
  fold: Partial<FoldOptions> = {},
): MatchList {
  return {
    id: 'list',
    name: 'リスト',
    style: 'brand',
    category: '',
    department: '',
    priority: 0,
    sites: [],
    rules: typeof rules === 'string' ? rules : rules.join('\n'),
    fold: { ...DEFAULT_FOLD_OPTIONS, ...fold },
    ...over,
  };
}

export function makeMatcher(rules: string | readonly string[], fold: Partial<FoldOptions> = {}): Matcher {
  return createMatcher(compile([makeList(rules, {}, fold)]));
}

/** The original text of each hit. */
export function findTexts(matcher: Matcher, text: string): string[] {
  return matcher.find(text).map((hit) => text.slice(hit.start, hit.end));
}

/** What one rule marks in a text. */
export function markWith(rule: string, text: string, fold: Partial<FoldOptions> = {}): string[] {
  return findTexts(makeMatcher(rule, fold), text);
}
