import { FOLD_TABLE } from './fold-table';

/** Folds only together with what stands beside it, or to several units. */
export const CLUSTER = 0xffff;
/** Invisible: leaves nothing. */
export const IGNORED = 0xfffe;

function parseNumber(text: string): number {
  return Number.parseInt(text, 36);
}

/** Neighbouring units, `end` exclusive. */
interface UnitRun {
  start: number;
  end: number;
}

/** Without a loop over all units: a page runs this before its engine has compiled anything. */
function decodeTable(): Uint16Array {
  const folds = new Uint16Array(0x10000);
  for (const run of FOLD_TABLE.shifted.split(' ')) {
    const [start = 0, count = 0, stride = 1, distance = 0] = run.split(',').map(parseNumber);
    for (let step = 0, unit = start; step < count; step++, unit += stride) {
      folds[unit] = unit + distance;
    }
  }
  let next = 0;
  for (const { start, end } of parseRuns(FOLD_TABLE.listed)) {
    for (let unit = start; unit < end; unit++) folds[unit] = FOLD_TABLE.targets.charCodeAt(next++);
  }
  for (const { start, end } of parseRuns(FOLD_TABLE.clusters)) folds.fill(CLUSTER, start, end);
  for (const { start, end } of parseRuns(FOLD_TABLE.ignored)) folds.fill(IGNORED, start, end);
  return folds;
}

function parseRuns(text: string): UnitRun[] {
  let end = 0;
  return text.split(' ').map((run) => {
    const [gap = 0, count = 1] = run.split(',').map(parseNumber);
    const start = end + gap;
    end = start + count;
    return { start, end };
  });
}

/** Decoded at first use, which in a page is the first hit that is not spelt as its keyword. 0: stays as it is. */
let decoded: Uint16Array | undefined;

/** Base form of a UTF-16 unit, or `CLUSTER`, or `IGNORED`. */
export function foldUnit(raw: number): number {
  decoded ??= decodeTable();
  return decoded[raw] || raw;
}
