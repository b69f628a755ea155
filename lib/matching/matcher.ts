import { RuleEvaluator } from './evaluate';
import { hashPair, hashTriple } from './filter';
import { TermChecker } from './find-terms';
import { Occurrences } from './occurrences';
import { type ScannedText, TextReader } from './scan';
import { STATE } from './state-kinds';
import type { CompiledMatcher, Hit, ListInfo, Matcher, MatcherTables } from './types';

export type { Matcher } from './types';

/** A class, and its parts too: a second matcher, after the lists changed, runs the code the first one warmed up. */
class TableMatcher implements Matcher {
  readonly lists: readonly ListInfo[];
  private readonly tables: MatcherTables;
  private readonly reader: TextReader;
  private readonly found = new Occurrences();
  private readonly checker: TermChecker;
  private readonly evaluator: RuleEvaluator;
  private candidates = new Int32Array(512);

  constructor(private readonly compiled: CompiledMatcher) {
    this.lists = compiled.lists;
    this.tables = compiled.tables;
    this.reader = new TextReader(compiled.tables.alphabet);
    this.checker = new TermChecker(compiled.tables, this.found);
    this.evaluator = new RuleEvaluator(compiled.tables);
  }

  find(text: string): Hit[] {
    const scanned = this.reader.read(text);
    const count = this.narrowCandidates(scanned, this.collectCandidates(scanned));
    if (count === 0) return [];
    this.found.clear();
    this.walk(scanned, count);
    return this.found.length === 0 ? [] : this.evaluator.evaluate(this.found);
  }

  ruleText(rule: number): string {
    return this.compiled.ruleTexts[rule] ?? '';
  }

  /** Places where, by the look of three codes, a keyword may begin. No branch: the processor runs ahead. */
  private collectCandidates({ codes, length }: ScannedText): number {
    if (this.candidates.length <= length) this.candidates = new Int32Array(2 * length);
    const { candidates } = this;
    const { filter } = this.tables;
    const mask = filter.length - 1;
    const lastPlain = this.compiled.firstSingle;
    let count = 0;
    let first = codes[0] ?? 0;
    let second = codes[1] ?? 0;
    for (let at = 0; at < length; at++) {
      const third = codes[at + 2] ?? 0;
      candidates[count] = at;
      count += (((filter[(first * 1021 + second) & mask] ?? 0) >>> third) & 1) | ((lastPlain - first) >>> 31);
      first = second;
      second = third;
    }
    return count;
  }

  /** Drops the candidates that a fourth code rules out; again without a branch, which the trie's walk cannot do. */
  private narrowCandidates({ codes }: ScannedText, count: number): number {
    const { candidates } = this;
    const { filter, deepFilter } = this.tables;
    const mask = filter.length - 1;
    const deepMask = deepFilter.length - 1;
    const lastPlain = this.compiled.firstSingle;
    let kept = 0;
    for (let index = 0; index < count; index++) {
      const at = candidates[index] ?? 0;
      const first = codes[at] ?? 0;
      const second = codes[at + 1] ?? 0;
      const third = codes[at + 2] ?? 0;
      const fourth = codes[at + 3] ?? 0;
      const hasPair = filter[hashPair(first, second, mask)] === -1 ? 1 : 0;
      const fits = (deepFilter[hashTriple(first, second, third, deepMask)] ?? 0) >>> fourth;
      candidates[kept] = at;
      kept += (fits & 1) | hasPair | ((lastPlain - first) >>> 31);
    }
    return kept;
  }

  /** Follows the trie from each candidate and reports every word on the way. */
  private walk(scanned: ScannedText, count: number): void {
    const { candidates } = this;
    const { states, outputs, tails } = this.tables;
    const { codes, length } = scanned;
    for (let index = 0; index < count; index++) {
      const first = candidates[index] ?? 0;
      let state = 0;
      let packed = states[1] ?? 0;
      for (let at = first; at < length; at++) {
        const next = (packed >> 2) + (codes[at] ?? 0);
        if (states[2 * next] !== state) break;
        state = next;
        packed = states[2 * next + 1] ?? 0;
        if (packed & STATE.hasTail) {
          const tail = packed >> 2;
          if (this.hasTail(scanned, at + 1, tail)) {
            this.report(scanned, first, at + 1 + (tails[tail] ?? 0) - first, outputs[state] ?? 0);
          }
          break;
        }
        if (packed & STATE.endsWord) this.report(scanned, first, at + 1 - first, outputs[state] ?? 0);
      }
    }
  }

  /** Whether the tail at `tail` follows at `at`; its last code first, since that is where alike words differ. */
  private hasTail({ codes, length }: ScannedText, at: number, tail: number): boolean {
    const { tails } = this.tables;
    const size = tails[tail] ?? 0;
    if (at + size > length || codes[at + size - 1] !== tails[tail + size]) return false;
    for (let step = 0; step < size - 1; step++) if (codes[at + step] !== tails[tail + step + 1]) return false;
    return true;
  }

  private report(scanned: ScannedText, first: number, length: number, output: number): void {
    if (output > 0) {
      this.checker.check(scanned, first, length, output - 1);
      return;
    }
    const { groupStarts, groupTerms } = this.tables;
    const group = -output - 1;
    for (let at = groupStarts[group] ?? 0; at < (groupStarts[group + 1] ?? 0); at++) {
      this.checker.check(scanned, first, length, groupTerms[at] ?? 0);
    }
  }
}

/** Makes a matcher of compiled or decoded tables. It keeps buffers: one for each page is enough. */
export function createMatcher(compiled: CompiledMatcher): Matcher {
  return new TableMatcher(compiled);
}
