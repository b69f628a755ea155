import { unpackCodes } from '@/lib/matching/code-table';
import { decodeMatcher, encodeMatcher } from '@/lib/matching/encode';
import type { CompiledMatcher } from '@/lib/matching/types';
import { type Row, rowAtMost } from '../row';
import { compileWords } from './contenders';
import { makeCorpus } from './corpus';
import { makeWordList } from './word-lists';

/** What 10,000 words take, in bytes. */
export interface TableSize {
  /** In `storage.local`, as UTF-8. */
  stored: number;
  /** In a page: the typed arrays, the code table that reading unpacks among them. */
  held: number;
}

/** The list of 10,000 words, compiled. */
export function compileLongList(): CompiledMatcher {
  return compileWords(makeWordList(makeCorpus(500), 10_000));
}

/** The same engine that is to hold the tables makes and reads them, so that what it lacks or adds is counted. */
export function measureTables(): TableSize {
  const stored = encodeMatcher(compileLongList());
  const { tables } = decodeMatcher(stored);
  const arrays = [...Object.values(tables), unpackCodes(tables)];
  return {
    stored: new TextEncoder().encode(JSON.stringify(stored)).length,
    held: arrays.reduce((sum, { byteLength }) => sum + byteLength, 0),
  };
}

/** The rows of one engine (Node or a browser): G14. */
export function describeTables({ stored, held }: TableSize, engine: string): Row[] {
  const row = (what: string, bytes: number): Row =>
    rowAtMost({ id: 'G14', what, engine: `${engine}: yorisoi`, value: bytes / 1e6, goal: 2, unit: 'MB' });
  return [row('tables of 10,000 words, as stored', stored), row('… in a page, as typed arrays', held)];
}
