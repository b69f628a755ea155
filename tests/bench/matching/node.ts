import { pathToFileURL } from 'node:url';
import { printTable } from '../print-table';
import type { Row } from '../row';
import { makeCorpus } from './corpus';
import { describeEngines, timeEngines } from './engine-table';
import { describeTables, measureTables } from './table-size';

/** G1 to G6 and G14 of facts/matching.md §9, in Node. */
export async function benchMatching(): Promise<Row[]> {
  const corpus = makeCorpus(3_000);
  const results = timeEngines(corpus, { slice: 20, rounds: 7, warmUps: 3, patience: 100 });
  return [
    ...describeEngines(results, 'node', { at280: 8, at10000: 10 }),
    ...describeTables(measureTables(), 'node'),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(printTable(await benchMatching()));
