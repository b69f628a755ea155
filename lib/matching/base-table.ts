import { FOLD_TABLE } from './fold-table';

/** Folds only together with what stands beside it, or to several units. */
export const CLUSTER = 0xffff;
/** Invisible: leaves nothing. */
export const IGNORED = 0xfffe;

function parseNumber(text: string): number {
  return Number.parseInt(text, 36);
}

/** The base fold. Made without a loop over all units: a content script runs it before anything is compiled. */
export interface BaseTable {
  /** 0 where a unit stays as it is. */
  folds: Uint16Array;
  /** Units that become one other unit. */
  changed: number[];
}

function decodeTable(): BaseTable {
  const folds = new Uint16Array(0x10000);
  const changed: number[] = [];
  for (const run of FOLD_TABLE.shifted.split(' ')) {
    const [start = 0, count = 0, stride = 1, distance = 0] = run.split(',').map(parseNumber);
    for (let step = 0, unit = start; step < count; step++, unit += stride) {
      folds[unit] = unit + distance;
      changed.push(unit);
    }
  }
  for (const run of FOLD_TABLE.listed.split(' ')) {
    const comma = run.indexOf(',');
    let unit = parseNumber(run.slice(0, comma));
    for (let at = comma + 1; at < run.length; at += 4, unit++) {
      folds[unit] = parseNumber(run.slice(at, at + 4));
      changed.push(unit);
    }
  }
  fillSpecial(folds, CLUSTER, IGNORED);
  return { folds, changed };
}

/** Writes `cluster` and `ignored` to the units that are no matter of one unit. */
export function fillSpecial(table: Uint16Array, cluster: number, ignored: number): void {
  for (const [runs, value] of [
    [FOLD_TABLE.clusters, cluster],
    [FOLD_TABLE.ignored, ignored],
  ] as const) {
    for (const run of runs.split(' ')) {
      const [start = 0, count = 0] = run.split(',').map(parseNumber);
      table.fill(value, start, start + count);
    }
  }
}

let decoded: BaseTable | undefined;

/** Decoded at first use. */
export function getBaseTable(): BaseTable {
  decoded ??= decodeTable();
  return decoded;
}

/** Base form of a UTF-16 unit, or `CLUSTER`, or `IGNORED`. */
export function foldUnit(raw: number): number {
  return getBaseTable().folds[raw] || raw;
}
