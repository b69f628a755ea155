import { RuleEvaluator } from './evaluate';
import { hashPair, hashTriple } from './filter';
import { TermChecker } from './find-terms';
import { findHead, HEAD, HEAD_LENGTH, NO_CODE, outputOf, toHeadState } from './heads';
import { Occurrences } from './occurrences';
import { codeAt, type ScannedText, TextReader } from './scan';
import { STATE } from './state-kinds';
import type { CompiledMatcher, Hit, ListInfo, Matcher, MatcherTables } from './types';

export type { Matcher } from './types';

/** A class, and its parts too: a second matcher, after the lists changed, runs the code the first one warmed up. */
class TableMatcher implements Matcher {
  readonly lists: readonly ListInfo[];
  private readonly tables: MatcherTables;
  private readonly reader: TextReader;
  /** Words the trie found: what they yield, index of their first code, index behind their last. */
  private readonly words = new Occurrences();
  private readonly found = new Occurrences();
  private readonly checker: TermChecker;
  private readonly evaluator: RuleEvaluator;
  private candidates = new Int32Array(512);

  constructor(private readonly compiled: CompiledMatcher) {
    this.lists = compiled.lists;
    this.tables = compiled.tables;
    this.reader = new TextReader(compiled.tables);
    this.checker = new TermChecker(compiled.tables, this.reader, this.found);
    this.evaluator = new RuleEvaluator(compiled.tables);
  }

  find(text: string): Hit[] {
    const scanned = this.reader.read(text);
    const count = this.narrowCandidates(scanned, this.collectCandidates(scanned));
    if (count === 0) return [];
    this.found.clear();
    this.words.clear();
    this.walk(scanned, count);
    this.checkWords(scanned);
    return this.found.length === 0 ? [] : this.evaluator.evaluate(this.found);
  }

  ruleText(rule: number): string {
    return this.compiled.ruleTexts[rule] ?? '';
  }

  /** Places where, by the look of three codes, a keyword may begin. No branch: the processor runs ahead. */
  private collectCandidates({ units, length }: ScannedText): number {
    if (this.candidates.length <= length) this.candidates = new Int32Array(2 * length);
    const { candidates } = this;
    const { filter } = this.tables;
    const mask = filter.length - 1;
    const lastPlain = this.compiled.firstSingle;
    let count = 0;
    let first = codeAt(units, 0);
    let second = codeAt(units, 1);
    for (let at = 0; at < length; at++) {
      const third = codeAt(units, at + 2);
      candidates[count] = at;
      count += (((filter[(first * 1021 + second) & mask] ?? 0) >>> third) & 1) | ((lastPlain - first) >>> 31);
      first = second;
      second = third;
    }
    return count;
  }

  /** Drops the candidates that a fourth code rules out; again without a branch, which the trie's walk cannot do. */
  private narrowCandidates({ units }: ScannedText, count: number): number {
    const { candidates } = this;
    const { filter, deepFilter } = this.tables;
    const mask = filter.length - 1;
    const deepMask = deepFilter.length - 1;
    const lastPlain = this.compiled.firstSingle;
    let kept = 0;
    for (let index = 0; index < count; index++) {
      const at = candidates[index] ?? 0;
      const first = codeAt(units, at);
      const second = codeAt(units, at + 1);
      const third = codeAt(units, at + 2);
      const fourth = codeAt(units, at + 3);
      const hasPair = filter[hashPair(first, second, mask)] === -1 ? 1 : 0;
      const fits = (deepFilter[hashTriple(first, second, third, deepMask)] ?? 0) >>> fourth;
      candidates[kept] = at;
      kept += (fits & 1) | hasPair | ((lastPlain - first) >>> 31);
    }
    return kept;
  }

  /** Looks up each candidate's head, follows the trie from there and notes every word on the way. */
  private walk({ units, length }: ScannedText, count: number): void {
    const { candidates, words } = this;
    const { tables } = this;
    const { filter, heads, states, outputs, tails } = tables;
    const mask = filter.length - 1;
    const lastPlain = this.compiled.firstSingle;
    for (let index = 0; index < count; index++) {
      const first = candidates[index] ?? 0;
      const one = codeAt(units, first);
      const two = codeAt(units, first + 1);
      if (one > lastPlain) {
        words.add(outputOf(heads, findHead(tables, one, NO_CODE, NO_CODE)), first, first + 1);
      }
      if (filter[hashPair(one, two, mask)] === -1) {
        const pair = findHead(tables, one, two, NO_CODE);
        if (pair >= 0) words.add(outputOf(heads, pair), first, first + 2);
      }
      const head = findHead(tables, one, two, codeAt(units, first + 2));
      if (head < 0) continue;
      let packed = heads[head + HEAD.packed] ?? 0;
      let output = heads[head + HEAD.output] ?? 0;
      let state = toHeadState(head);
      for (let at = first + HEAD_LENGTH; ; at++) {
        if (packed & STATE.hasTail) {
          const tail = packed >> 2;
          const size = tails[tail] ?? 0;
          // Its last code first, since that is where alike words differ.
          let step = size;
          while (step > 0 && codeAt(units, at + step - 1) === tails[tail + step]) step--;
          if (step === 0 && at + size <= length) words.add(output, first, at + size);
          break;
        }
        if (packed & STATE.endsWord) words.add(output, first, at);
        const next = (packed >> 2) + codeAt(units, at);
        if (states[2 * next] !== state) break;
        state = next;
        packed = states[2 * next + 1] ?? 0;
        output = outputs[next] ?? 0;
      }
    }
  }

  /** Apart from the walk, which then runs without a call. */
  private checkWords(scanned: ScannedText): void {
    const { terms, starts, ends, length } = this.words;
    for (let index = 0; index < length; index++) {
      const output = terms[index] ?? 0;
      const first = starts[index] ?? 0;
      const size = (ends[index] ?? 0) - first;
      if (output > 0) this.checker.check(scanned, first, size, output - 1);
      else this.checkGroup(scanned, first, size, -output - 1);
    }
  }

  private checkGroup(scanned: ScannedText, first: number, length: number, group: number): void {
    const { groupStarts, groupTerms } = this.tables;
    for (let at = groupStarts[group] ?? 0; at < (groupStarts[group + 1] ?? 0); at++) {
      this.checker.check(scanned, first, length, groupTerms[at] ?? 0);
    }
  }
}

/** Makes a matcher of compiled or decoded tables. It keeps buffers: one for each page is enough. */
export function createMatcher(compiled: CompiledMatcher): Matcher {
  return new TableMatcher(compiled);
}
