import { FOLD_TABLE } from './fold-table';

/** Folds only together with what stands beside it, or to several units. */
export const CLUSTER = 0xffff;
/** Invisible: leaves nothing. */
export const IGNORED = 0xfffe;

function parseNumber(text: string): number {
  return Number.parseInt(text, 36);
}

function decodeTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = unit;
  for (const run of FOLD_TABLE.shifted.split(' ')) {
    const [start = 0, count = 0, stride = 1, distance = 0] = run.split(',').map(parseNumber);
    for (let step = 0; step < count; step++) table[start + step * stride] = start + step * stride + distance;
  }
  for (const run of FOLD_TABLE.listed.split(' ')) {
    const comma = run.indexOf(',');
    const start = parseNumber(run.slice(0, comma));
    for (let at = comma + 1, unit = start; at < run.length; at += 4, unit++) {
      table[unit] = parseNumber(run.slice(at, at + 4));
    }
  }
  fillRuns(table, FOLD_TABLE.clusters, CLUSTER);
  fillRuns(table, FOLD_TABLE.ignored, IGNORED);
  return table;
}

function fillRuns(table: Uint16Array, runs: string, value: number): void {
  for (const run of runs.split(' ')) {
    const [start = 0, count = 0] = run.split(',').map(parseNumber);
    table.fill(value, start, start + count);
  }
}

let decoded: Uint16Array | undefined;

/** Base form of each UTF-16 unit, or `CLUSTER`, or `IGNORED`. Decoded at first use. */
export function getBaseTable(): Uint16Array {
  decoded ??= decodeTable();
  return decoded;
}
