import type { Mark } from '@/lib/domain/mark';
import { compile } from '@/lib/matching/compile';
import { createMatcher, type Matcher } from '@/lib/matching/matcher';
import { resolveMarks } from '@/lib/matching/resolve';
import type { MatchList } from '@/lib/matching/types';
import { forEachChunk } from './line-chunks';

/** Marks texts by lists as they stand in a form, saved or not. */
export interface Trial {
  /**
   * The marks the page would show.
   * @throws the signal's reason
   */
  mark(lists: readonly MatchList[], text: string, signal: AbortSignal): Promise<Mark[]>;
}

/**
 * Compiling ten thousand rules takes seconds and would hold up every key. So rules are tried some at a time, and only those
 * that occur in the text, which are few, are compiled together and compete for it. Rules that stand as they stood the
 * last time are not compiled again.
 */
export function createTrial(size?: number): Trial {
  let compiled = new Map<string, Matcher>();
  return {
    async mark(lists, text, signal) {
      const used = new Map<string, Matcher>();
      const occurring: MatchList[] = [];
      for (const list of lists) {
        const rules: string[] = [];
        const tryChunk = (chunk: string): boolean => {
          const key = JSON.stringify([list.fold, chunk]);
          const matcher = compiled.get(key) ?? createMatcher(compile([{ ...list, rules: chunk }]));
          used.set(key, matcher);
          // In the order written: of two rules that mark the same words the first counts.
          const found = new Set(matcher.find(text).map((hit) => hit.rule));
          for (const rule of [...found].sort((a, b) => a - b)) rules.push(matcher.ruleText(rule));
          return true;
        };
        await forEachChunk(list.rules, signal, tryChunk, size);
        occurring.push({ ...list, rules: rules.join('\n') });
      }
      compiled = used;
      const matcher = createMatcher(compile(occurring));
      return resolveMarks(matcher.find(text), matcher, text);
    },
  };
}
