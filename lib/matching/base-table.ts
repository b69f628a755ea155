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
  /** Units that are no matter of one unit, and those that leave nothing. */
  clusters: UnitRun[];
  ignored: UnitRun[];
}

/** Neighbouring units, `end` exclusive. */
export interface UnitRun {
  start: number;
  end: number;
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
  let next = 0;
  for (const { start, end } of parseRuns(FOLD_TABLE.listed)) {
    for (let unit = start; unit < end; unit++) {
      folds[unit] = FOLD_TABLE.targets.charCodeAt(next++);
      changed.push(unit);
    }
  }
  const clusters = parseRuns(FOLD_TABLE.clusters);
  const ignored = parseRuns(FOLD_TABLE.ignored);
  fillRuns(folds, clusters, CLUSTER);
  fillRuns(folds, ignored, IGNORED);
  return { folds, changed, clusters, ignored };
}

function parseRuns(text: string): UnitRun[] {
  return text.split(' ').map((run) => {
    const comma = run.indexOf(',');
    const start = parseNumber(run.slice(0, comma));
    return { start, end: start + parseNumber(run.slice(comma + 1)) };
  });
}

/** Writes `value` to the units of all runs. */
export function fillRuns(table: Uint16Array, runs: readonly UnitRun[], value: number): void {
  for (const { start, end } of runs) table.fill(value, start, end);
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
