import { encodeMatcher } from '@/lib/matching/encode';
import { createMatcher } from '@/lib/matching/matcher';
import { makeCorpus } from './corpus';
import { timeEngines } from './engine-table';
import { timePage } from './page-floor';
import { compileLongList, measureTables } from './table-size';

/** What the browser bench calls inside the page. Everything returned is plain JSON. */
const bench = {
  engines: () => {
    const corpus = makeCorpus(1_500);
    const results = timeEngines(corpus, { slice: 50, rounds: 9, warmUps: 5, patience: 150 });
    return [...results].map(([list, timings]) => [list, [...timings]] as const);
  },
  stored: () => encodeMatcher(compileLongList()),
  tables: measureTables,
  page: () => timePage(createMatcher(compileLongList())),
};

export type BenchPage = typeof bench;

Object.assign(globalThis, { bench });
