import { WILDCARD_REACH } from './limits';
import type { ScannedText } from './scan';
import type { MatcherTables } from './types';
import { isWordCharacter } from './unit-kinds';
import type { PieceCheck, Span } from './verify';

/** Whether all of the original text from `from` to `to` stands inside a word. */
function isInsideWord(text: string, from: number, to: number): boolean {
  for (const character of text.slice(from, to)) if (!isWordCharacter(character)) return false;
  return true;
}

/** Index of the first coarse unit at or behind an original offset, searching on from `from`. */
function findUnitAt(scanned: ScannedText, offset: number, from: number): number {
  let unit = from;
  while (unit < scanned.length && (scanned.starts[unit] ?? 0) < offset) unit++;
  return unit;
}

/** A piece that stands where a `*` lets it: coarse units and original offsets, ends exclusive. */
interface Placed extends Span {
  first: number;
  behind: number;
}

export type WildMatch = (
  scanned: ScannedText,
  anchor: Placed,
  pieces: { from: number; to: number; anchor: number },
) => {
  starts: number[];
  ends: number[];
};

/**
 * Makes the search for the pieces around an anchor. It yields every place the whole term may begin and end, nearest
 * first; left and right of the anchor do not depend on each other.
 */
export function createWildMatch(tables: MatcherTables, checkPiece: PieceCheck): WildMatch {
  const { codeStarts, codeUnits } = tables;

  function standsAt(scanned: ScannedText, first: number, piece: number): boolean {
    const from = codeStarts[piece] ?? 0;
    const to = codeStarts[piece + 1] ?? 0;
    if (first < 0 || first + to - from > scanned.length) return false;
    for (let at = from; at < to; at++) if (scanned.codes[first + at - from] !== codeUnits[at]) return false;
    return true;
  }

  function place(scanned: ScannedText, first: number, piece: number): Placed | undefined {
    if (!standsAt(scanned, first, piece)) return undefined;
    const length = (codeStarts[piece + 1] ?? 0) - (codeStarts[piece] ?? 0);
    const span = checkPiece(scanned, first, length, piece);
    return span && { ...span, first, behind: first + length };
  }

  function placeAfter(scanned: ScannedText, before: Placed, piece: number): Placed[] {
    const places: Placed[] = [];
    const nearest = findUnitAt(scanned, before.end, before.behind);
    for (let gap = 0; gap <= WILDCARD_REACH; gap++) {
      const first = nearest + gap;
      if (first >= scanned.length || !isInsideWord(scanned.text, before.end, scanned.starts[first] ?? 0))
        break;
      const placed = place(scanned, first, piece);
      if (placed && isInsideWord(scanned.text, before.end, placed.start)) places.push(placed);
    }
    return places;
  }

  function placeBefore(scanned: ScannedText, after: Placed, piece: number): Placed[] {
    const places: Placed[] = [];
    const length = (codeStarts[piece + 1] ?? 0) - (codeStarts[piece] ?? 0);
    for (let gap = 0; gap <= WILDCARD_REACH; gap++) {
      const behind = after.first - gap;
      if (behind < length) break;
      if (gap > 0 && !isInsideWord(scanned.text, scanned.starts[behind] ?? 0, after.start)) break;
      const placed = place(scanned, behind - length, piece);
      if (placed && isInsideWord(scanned.text, placed.end, after.start)) places.push(placed);
    }
    return places;
  }

  return (scanned, anchor, pieces) => {
    let right = [anchor];
    for (let piece = pieces.anchor + 1; piece < pieces.to; piece++) {
      const reached = new Map<number, Placed>();
      for (const before of right) {
        for (const placed of placeAfter(scanned, before, piece)) reached.set(placed.first, placed);
      }
      right = [...reached.values()].sort((one, two) => one.end - two.end);
    }
    let left = [anchor];
    for (let piece = pieces.anchor - 1; piece >= pieces.from; piece--) {
      const reached = new Map<number, Placed>();
      for (const after of left) {
        for (const placed of placeBefore(scanned, after, piece)) reached.set(placed.first, placed);
      }
      left = [...reached.values()].sort((one, two) => two.start - one.start);
    }
    return { starts: left.map((placed) => placed.start), ends: right.map((placed) => placed.end) };
  };
}
