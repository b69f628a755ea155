import { CLUSTER, foldUnit, IGNORED } from './base-table';
import { findBaseStart, findClusterEnd } from './cluster';
import { foldBase } from './fold-base';

const JOINER = 0x200d;

/** Base-folded text, unit by unit, with the place in the original each unit comes from. */
export interface BaseUnits {
  units: number[];
  /** Start of the cluster (for plain surrogate pairs: of the surrogate) a unit stands for. */
  starts: number[];
}

/** Base-folds `text` from `from` to `to`, both at cluster breaks. Slow beside the scanner; for words and hits. */
export function readBaseUnits(text: string, from = 0, to = text.length): BaseUnits {
  const units: number[] = [];
  const starts: number[] = [];
  let at = from;
  while (at < to) {
    const raw = text.charCodeAt(at);
    const unit = foldUnit(raw);
    if (unit < IGNORED) {
      units.push(unit);
      starts.push(at);
    }
    // A joiner counts inside an emoji sequence, which only the whole cluster tells.
    if (unit !== CLUSTER && raw !== JOINER) {
      at++;
      continue;
    }
    const start = Math.max(from, findBaseStart(text, at));
    while ((starts.at(-1) ?? -1) >= start) {
      starts.pop();
      units.pop();
    }
    at = findClusterEnd(text, start);
    const folded = foldBase(text.slice(start, at));
    for (let index = 0; index < folded.length; index++) {
      units.push(folded.charCodeAt(index));
      starts.push(start);
    }
  }
  return { units, starts };
}
