import { readBaseUnits } from './base-units';
import { findClusterEnd, isClusterBreak } from './cluster';
import { FORM, toForm } from './form';
import { skipLongMarks } from './neighbours';
import type { ScannedText } from './scan';
import { PIECE } from './term-flags';
import type { MatcherTables } from './types';

/** A stretch of the original text. */
export interface Span {
  start: number;
  end: number;
}

/** Dropped characters a hit may hold beyond its own: enough for the longest つながらなーーーい, and bounded. */
const LONGEST_DROP = 64;

/** End of the cluster whose last unit is at `last`, or -1 where the hit would end inside it. */
function findHitEnd(scanned: ScannedText, last: number): number {
  const { text, starts, length } = scanned;
  let start = starts[last] ?? 0;
  const unit = text.charCodeAt(start);
  if (unit >= 0xdc00 && unit < 0xe000 && !isClusterBreak(text, start)) start--;
  const end = findClusterEnd(text, start);
  return last + 1 < length && (starts[last + 1] ?? 0) < end ? -1 : end;
}

/** Whether a hit may begin with unit `first`: the start of a cluster. */
function beginsCluster(scanned: ScannedText, first: number): boolean {
  const start = scanned.starts[first] ?? 0;
  if (first > 0 && scanned.starts[first - 1] === start) return false;
  return isClusterBreak(scanned.text, start);
}

function countDroppable(
  units: ArrayLike<number>,
  from: number,
  step: number,
  isDropped: (unit: number) => boolean,
) {
  let count = 0;
  for (let at = from; at >= 0 && at < units.length && isDropped(units[at] ?? 0); at += step) count++;
  return count;
}

export type PieceCheck = (
  scanned: ScannedText,
  first: number,
  length: number,
  piece: number,
) => Span | undefined;

/**
 * Makes the check of one coarse hit: begins and ends at clusters, and agrees with its piece in the spelling the
 * piece's list asks for. Returns where it lies in the original text.
 */
export function createPieceCheck(tables: MatcherTables, isDropped: (unit: number) => boolean): PieceCheck {
  const { pieceModes, formStarts, formUnits } = tables;

  /** Compares forms around the coarse hit and finds where exactly the form lies. */
  function compareForms(text: string, span: Span, piece: number, mode: number): Span | undefined {
    const form = formUnits.subarray(formStarts[piece], formStarts[piece + 1]);
    const from = span.start - countDroppable(form, 0, 1, isDropped);
    const to =
      span.end + countDroppable(form, form.length - 1, -1, isDropped) + (mode & FORM.joinLong ? 1 : 0);
    const found = toForm(readBaseUnits(text, Math.max(0, from), Math.min(text.length, to)), mode);
    for (let at = 0; at + form.length <= found.units.length; at++) {
      const start = found.starts[at] ?? 0;
      if (start > span.start) return undefined;
      if (!form.every((unit, index) => found.units[at + index] === unit)) continue;
      const last = found.starts[at + form.length - 1] ?? 0;
      return { start, end: Math.max(span.end, findClusterEnd(text, last)) };
    }
    return undefined;
  }

  return (scanned, first, length, piece) => {
    const { text, starts } = scanned;
    if (!beginsCluster(scanned, first)) return undefined;
    const last = first + length - 1;
    const end = findHitEnd(scanned, last);
    if (end < 0) return undefined;
    const span = { start: starts[first] ?? 0, end };
    const mode = pieceModes[piece] ?? 0;
    const hasDrops = (starts[last] ?? 0) - span.start !== length - 1;
    if (mode & PIECE.endsShort && skipLongMarks(text, end) > end) return undefined;
    if (!hasDrops && !(mode & PIECE.compare)) return span;
    if (end - span.start > length + LONGEST_DROP) return undefined;
    return compareForms(text, span, piece, mode & ~(PIECE.compare | PIECE.endsShort));
  };
}
