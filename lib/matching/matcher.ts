import { createEvaluate } from './evaluate';
import { createTermCheck } from './find-terms';
import { Occurrences } from './occurrences';
import { createReader, type ScannedText } from './scan';
import type { CompiledMatcher, Hit, Matcher } from './types';

export type { Matcher } from './types';

/** Makes a matcher of compiled or decoded tables. It keeps buffers: one for each page is enough. */
export function createMatcher(compiled: CompiledMatcher): Matcher {
  const { tables, lists, ruleTexts } = compiled;
  const { filter, states, outputs, groupStarts, groupTerms } = tables;
  const read = createReader(compiled);
  const found = new Occurrences();
  const checkTerm = createTermCheck(tables, found);
  const evaluate = createEvaluate(tables);
  const mask = filter.length - 1;
  const lastPlain = compiled.firstSingle;
  let candidates = new Int32Array(1024);

  /** Places where, by the look of three codes, a keyword may begin. No branch: the processor runs ahead. */
  function collectCandidates({ codes, length }: ScannedText): number {
    if (candidates.length <= length) candidates = new Int32Array(2 * length);
    const places = candidates;
    let count = 0;
    let first = codes[0] ?? 0;
    let second = codes[1] ?? 0;
    for (let at = 0; at < length; at++) {
      const third = codes[at + 2] ?? 0;
      places[count] = at;
      count += (((filter[(first * 1021 + second) & mask] ?? 0) >>> third) & 1) | ((lastPlain - first) >>> 31);
      first = second;
      second = third;
    }
    return count;
  }

  function report(scanned: ScannedText, first: number, length: number, output: number): void {
    if (output > 0) {
      checkTerm(scanned, first, length, output - 1);
      return;
    }
    const group = -output - 1;
    for (let at = groupStarts[group] ?? 0; at < (groupStarts[group + 1] ?? 0); at++) {
      checkTerm(scanned, first, length, groupTerms[at] ?? 0);
    }
  }

  /** Follows the trie from each candidate and reports every word on the way. */
  function walk(scanned: ScannedText, count: number): void {
    const { codes, length } = scanned;
    for (let index = 0; index < count; index++) {
      const first = candidates[index] ?? 0;
      let state = 0;
      for (let at = first; at < length; at++) {
        const next = (states[2 * state + 1] ?? 0) + (codes[at] ?? 0);
        if (states[2 * next] !== state) break;
        state = next;
        const output = outputs[state] ?? 0;
        if (output !== 0) report(scanned, first, at + 1 - first, output);
      }
    }
  }

  function find(text: string): Hit[] {
    const scanned = read(text);
    const count = collectCandidates(scanned);
    if (count === 0) return [];
    found.clear();
    walk(scanned, count);
    return found.length === 0 ? [] : evaluate(found);
  }

  return { lists, find, ruleText: (rule) => ruleTexts[rule] ?? '' };
}
