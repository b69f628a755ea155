import { foldUnit } from './base-table';
import { readBaseUnits } from './base-units';
import { findClusterEnd, isClusterBreak, isPlain } from './cluster';
import { compareForm, DIFFERS, UNSURE } from './compare-form';
import { toForm } from './form';
import { isLongMarkAt } from './neighbours';
import { type ScannedText, startAt } from './scan';
import { PIECE } from './term-flags';
import type { MatcherTables } from './types';
import { isDroppable } from './unit-kinds';

/** A stretch of the original text. */
export interface Span {
  start: number;
  end: number;
}

/** Dropped characters a hit may hold beyond its own: enough for the longest つながらなーーーい, and bounded. */
const LONGEST_DROP = 64;

/** End of the cluster whose last unit is at `last`, or -1 where the hit would end inside it. */
function findHitEnd(scanned: ScannedText, last: number): number {
  const { text, units, length } = scanned;
  let start = startAt(units, last);
  const unit = text.charCodeAt(start);
  if (unit >= 0xdc00 && unit < 0xe000 && !isClusterBreak(text, start)) start--;
  const end = findClusterEnd(text, start);
  return last + 1 < length && startAt(units, last + 1) < end ? -1 : end;
}

/** Index behind the droppable characters at `index`, or with step -1 that of the first of those before it. */
function skipDroppable(text: string, index: number, step: 1 | -1): number {
  let at = index;
  const ahead = step < 0 ? -1 : 0;
  while (Math.abs(at - index) < LONGEST_DROP && isDroppable(foldUnit(text.charCodeAt(at + ahead))))
    at += step;
  return at;
}

/**
 * Checks coarse hits of pieces: they begin and end at clusters, and agree with the piece in the spelling its list
 * asks for. Where the last one that passed lies in the original text is in `start` and `end`.
 */
export class PieceChecker {
  start = 0;
  end = 0;

  constructor(private readonly tables: MatcherTables) {}

  /** Whether the coarse units from `first` on are a hit of the piece. */
  check(scanned: ScannedText, first: number, length: number, piece: number): boolean {
    const { text, units } = scanned;
    const start = startAt(units, first);
    if (first > 0 && startAt(units, first - 1) === start) return false;
    if (!isPlain(text.charCodeAt(start)) && !isClusterBreak(text, start)) return false;
    const last = first + length - 1;
    const end = findHitEnd(scanned, last);
    if (end < 0) return false;
    const mode = this.tables.pieceModes[piece] ?? 0;
    if (mode & PIECE.endsShort && isLongMarkAt(text, end)) return false;
    this.start = start;
    this.end = end;
    const hasDrops = startAt(units, last) - start !== length - 1;
    if (!hasDrops && !(mode & PIECE.compare)) return true;
    if (end - start > length + LONGEST_DROP) return false;
    return this.agrees(text, piece, mode & ~(PIECE.compare | PIECE.endsShort));
  }

  private agrees(text: string, piece: number, mode: number): boolean {
    const { formUnits, formStarts } = this.tables;
    const from = formStarts[piece] ?? 0;
    if (isDroppable(formUnits[from] ?? 0)) return this.agreesSlowly(text, piece, mode);
    const agreed = compareForm(text, this.start, formUnits, from, formStarts[piece + 1] ?? 0, mode);
    if (agreed === DIFFERS) return false;
    if (agreed === UNSURE) return this.agreesSlowly(text, piece, mode);
    if (agreed > this.end)
      this.end = isClusterBreak(text, agreed) ? agreed : findClusterEnd(text, agreed - 1);
    return true;
  }

  /** Compares forms around the coarse hit and finds where exactly the form lies. */
  private agreesSlowly(text: string, piece: number, mode: number): boolean {
    const { formUnits, formStarts } = this.tables;
    const form = formUnits.subarray(formStarts[piece], formStarts[piece + 1]);
    const from = isDroppable(form[0] ?? 0) ? skipDroppable(text, this.start, -1) : this.start;
    const to = skipDroppable(text, this.end, 1);
    const found = toForm(readBaseUnits(text, from, to), mode);
    for (let at = 0; at + form.length <= found.units.length; at++) {
      const start = found.starts[at] ?? 0;
      if (start > this.start) return false;
      if (!form.every((unit, index) => found.units[at + index] === unit)) continue;
      this.start = start;
      this.end = Math.max(this.end, findClusterEnd(text, found.starts[at + form.length - 1] ?? 0));
      return true;
    }
    return false;
  }
}
