import { createMatcher } from '@/lib/matching/matcher';
import { compileWords } from './contenders';
import { makeCorpus } from './corpus';
import { timeEngines } from './engine-table';
import { timePage } from './page-floor';
import { measureTables, storeTables } from './table-size';
import { makeWordList } from './word-lists';

/** What the browser bench calls inside the page. Everything returned is plain JSON. */
const bench = {
  engines: () => {
    const corpus = makeCorpus(1_500);
    const results = timeEngines(corpus, { slice: 50, rounds: 9, warmUps: 5, patience: 150 });
    return [...results].map(([list, timings]) => [list, [...timings]] as const);
  },
  stored: storeTables,
  tables: measureTables,
  page: () => timePage(createMatcher(compileWords(makeWordList(makeCorpus(500), 10_000)))),
};

export type BenchPage = typeof bench;

Object.assign(globalThis, { bench });
