import { WILDCARD_REACH } from './limits';
import { codeAt, type ScannedText, startAt, type TextReader } from './scan';
import type { MatcherTables } from './types';
import { isWordCharacter } from './unit-kinds';
import type { PieceChecker, Span } from './verify';

/** Whether all of the original text from `from` to `to` stands inside a word. */
function isInsideWord(text: string, from: number, to: number): boolean {
  for (const character of text.slice(from, to)) if (!isWordCharacter(character)) return false;
  return true;
}

/** Index of the first coarse unit at or behind an original offset, searching on from `from`. */
function findUnitAt(scanned: ScannedText, offset: number, from: number): number {
  let unit = from;
  while (unit < scanned.length && startAt(scanned.units, unit) < offset) unit++;
  return unit;
}

/** A piece that stands where a `*` lets it: coarse units and original offsets, ends exclusive. */
export interface Placed extends Span {
  first: number;
  behind: number;
}

/** The pieces of a term: indexes, `to` exclusive. */
export interface PieceRange {
  from: number;
  to: number;
  anchor: number;
}

/**
 * Looks for the pieces around an anchor. It yields every place the whole term may begin and end, nearest first; left
 * and right of the anchor do not depend on each other.
 */
export class WildSearch {
  /** What the pieces beside an anchor look like to the scanner: made when they are first looked for, which is rare. */
  private readonly codes = new Map<number, readonly number[]>();

  constructor(
    private readonly tables: MatcherTables,
    private readonly reader: TextReader,
    private readonly checker: PieceChecker,
  ) {}

  find(scanned: ScannedText, anchor: Placed, pieces: PieceRange): { starts: number[]; ends: number[] } {
    let right = [anchor];
    for (let piece = pieces.anchor + 1; piece < pieces.to; piece++) {
      const reached = new Map<number, Placed>();
      for (const before of right) {
        for (const placed of this.placeAfter(scanned, before, piece)) reached.set(placed.first, placed);
      }
      right = [...reached.values()].sort((one, two) => one.end - two.end);
    }
    let left = [anchor];
    for (let piece = pieces.anchor - 1; piece >= pieces.from; piece--) {
      const reached = new Map<number, Placed>();
      for (const after of left) {
        for (const placed of this.placeBefore(scanned, after, piece)) reached.set(placed.first, placed);
      }
      left = [...reached.values()].sort((one, two) => two.start - one.start);
    }
    return { starts: left.map((placed) => placed.start), ends: right.map((placed) => placed.end) };
  }

  private codesOf(piece: number): readonly number[] {
    const { formStarts, formUnits } = this.tables;
    const known = this.codes.get(piece);
    if (known) return known;
    const codes = this.reader.toCodes(formUnits.subarray(formStarts[piece], formStarts[piece + 1]));
    this.codes.set(piece, codes);
    return codes;
  }

  private place(scanned: ScannedText, first: number, piece: number): Placed | undefined {
    const codes = this.codesOf(piece);
    const { length } = codes;
    if (first < 0 || first + length > scanned.length) return undefined;
    for (let at = 0; at < length; at++) if (codeAt(scanned.units, first + at) !== codes[at]) return undefined;
    if (!this.checker.check(scanned, first, length, piece)) return undefined;
    return { start: this.checker.start, end: this.checker.end, first, behind: first + length };
  }

  private placeAfter(scanned: ScannedText, before: Placed, piece: number): Placed[] {
    const places: Placed[] = [];
    const nearest = findUnitAt(scanned, before.end, before.behind);
    for (let gap = 0; gap <= WILDCARD_REACH; gap++) {
      const first = nearest + gap;
      if (first >= scanned.length || !isInsideWord(scanned.text, before.end, startAt(scanned.units, first)))
        break;
      const placed = this.place(scanned, first, piece);
      if (placed && isInsideWord(scanned.text, before.end, placed.start)) places.push(placed);
    }
    return places;
  }

  private placeBefore(scanned: ScannedText, after: Placed, piece: number): Placed[] {
    const places: Placed[] = [];
    const { length } = this.codesOf(piece);
    for (let gap = 0; gap <= WILDCARD_REACH; gap++) {
      const behind = after.first - gap;
      if (behind < length) break;
      if (gap > 0 && !isInsideWord(scanned.text, startAt(scanned.units, behind), after.start)) break;
      const placed = this.place(scanned, behind - length, piece);
      if (placed && isInsideWord(scanned.text, placed.end, after.start)) places.push(placed);
    }
    return places;
  }
}
