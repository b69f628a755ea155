import { noteRow, type Row, rowAtLeast, rowAtMost } from '../row';
import {
  compileWords,
  makeFloor,
  makeFolding,
  makeLibrary,
  makeNaive,
  makeOurs,
  makeRegExp,
} from './contenders';
import type { Corpus } from './corpus';
import { type MeasureOptions, measure, type Timings } from './measure';
import { LIST_SIZES, makeHardList, makeWordList } from './word-lists';

const RIVALS = ['indexOf loop', 'RegExp giu', '@monyone/aho-corasick'];

export interface EngineGoals {
  /** Multiples of the floor: G1, G2. */
  at280: number;
  at10000: number;
}

/** Times every engine on every list. Keys of the result: 10, 280, 1000, 10000, hard. */
export function timeEngines(corpus: Corpus, options: Omit<MeasureOptions, 'posts'>): Map<string, Timings> {
  const { posts } = corpus;
  const lists = new Map(LIST_SIZES.map((size) => [String(size), makeWordList(corpus, size)]));
  lists.set('hard', makeHardList(corpus, 10_000));
  const results = new Map<string, Timings>();
  for (const [name, words] of lists) {
    const compiled = compileWords(words);
    const own = [makeFloor(posts), makeOurs(posts, compiled), makeFolding(posts, compiled)];
    // Apart from ours: they drive everything else out of the caches, and need fewer rounds to be told apart.
    const rivals = [
      makeFloor(posts),
      makeLibrary(posts, words),
      makeNaive(posts, words),
      makeRegExp(posts, words),
    ];
    results.set(
      name,
      new Map([
        ...measure(rivals, { ...options, posts, warmUps: 1, rounds: 3 }),
        ...measure(own, { ...options, posts }),
      ]),
    );
  }
  return results;
}

/** The rows of one engine (Node or a browser): G1 to G6, and the rivals beside them. */
export function describeEngines(
  results: ReadonlyMap<string, Timings>,
  engine: string,
  goals: EngineGoals,
): Row[] {
  const ratio = (list: string, name = 'yorisoi'): number => results.get(list)?.get(name) ?? Number.NaN;
  const ours = (id: string, what: string, value: number, goal: number, unit: string): Row =>
    rowAtMost({ id, what, engine: `${engine}: yorisoi`, value, goal, unit });
  const rows = [
    ours('G1', 'raw text to offsets, 280 words', ratio('280'), goals.at280, '× floor'),
    ours('G2', 'raw text to offsets, 10,000 words', ratio('10000'), goals.at10000, '× floor'),
    ours('G3', '10,000 words against 10', ratio('10000') / ratio('10'), 1.6, '×'),
    ours('G3', '10,000 words against 280', ratio('10000') / ratio('280'), 1.3, '×'),
    ours('G4', 'hostile list of 10,000', ratio('hard'), 22, '× floor'),
    ours('G5', 'against RegExp giu, 280 words', ratio('280') / ratio('280', 'RegExp giu'), 1, '×'),
    ours('G5', 'against RegExp giu, 10,000 words', ratio('10000') / ratio('10000', 'RegExp giu'), 1, '×'),
    ours('G6', 'folding with offsets', ratio('280', 'fold'), 2, '× floor'),
  ];
  for (const list of results.keys()) {
    const own = ratio(list);
    const row = (name: string, value: number) => ({
      id: '',
      what: `${list} words`,
      engine: `${engine}: ${name}`,
      value,
      unit: '× floor',
    });
    rows.push(noteRow(row('yorisoi', own)));
    for (const rival of RIVALS) {
      const beside = row(rival, ratio(list, rival));
      // No goal below 100 words: there a RegExp is at the limit (facts/matching.md §9, G5).
      rows.push(list === '10' ? noteRow(beside) : rowAtLeast({ ...beside, goal: own }));
    }
  }
  return rows;
}
