import { pathToFileURL } from 'node:url';
import { encodeMatcher } from '@/lib/matching/encode';
import { printTable } from '../print-table';
import { type Row, rowAtMost } from '../row';
import { compileWords } from './contenders';
import { makeCorpus } from './corpus';
import { describeEngines, timeEngines } from './engine-table';
import { makeWordList } from './word-lists';

/** G1 to G6 and G14 of facts/matching.md §9, in Node. */
export async function benchMatching(): Promise<Row[]> {
  const corpus = makeCorpus(3_000);
  const results = timeEngines(corpus, { slice: 20, rounds: 7, warmUps: 3, patience: 100 });
  const stored = encodeMatcher(compileWords(makeWordList(corpus, 10_000)));
  return [
    ...describeEngines(results, 'node', { at280: 8, at10000: 10, folding: true }),
    rowAtMost({
      id: 'G14',
      what: 'tables of 10,000 words, as stored',
      engine: 'node: yorisoi',
      value: JSON.stringify(stored).length / 1e6,
      goal: 2,
      unit: 'MB',
    }),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(printTable(await benchMatching()));
