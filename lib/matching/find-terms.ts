import {
  isTagEnd,
  isTagStart,
  isWordEdgeAfter,
  isWordEdgeBefore,
  skipLongMarks,
  skipWordAfter,
  skipWordBefore,
} from './neighbours';
import type { Occurrences } from './occurrences';
import { type ScannedText, startAt, type TextReader } from './scan';
import { ANCHOR_SHIFT, TERM } from './term-flags';
import type { MatcherTables } from './types';
import { readTraits, TRAIT } from './unit-traits';
import { PieceChecker } from './verify';
import { type PieceRange, type Placed, WildSearch } from './wildcard';

/** A hashtag ends at the first space or hyphen, which a coarse hit may have run across. */
const NOT_IN_TAG = /[\s\-－‐−]/u;

function mayBegin(text: string, start: number, flags: number): boolean {
  if (flags & TERM.tag) return isTagStart(text, start);
  return !(flags & TERM.wholeLeft) || isWordEdgeBefore(text, start);
}

function mayEnd(text: string, end: number, flags: number): boolean {
  if (flags & TERM.tag && !(flags & TERM.openRight)) {
    return isTagEnd(text, flags & TERM.trailLong ? skipLongMarks(text, end) : end);
  }
  return !(flags & TERM.wholeRight) || isWordEdgeAfter(text, end);
}

/** Checks coarse hits of terms' anchors; what passes is added to `found`. */
export class TermChecker {
  private readonly pieces: PieceChecker;
  private readonly wild: WildSearch;

  constructor(
    private readonly tables: MatcherTables,
    reader: TextReader,
    private readonly found: Occurrences,
  ) {
    this.pieces = new PieceChecker(tables);
    this.wild = new WildSearch(tables, reader, this.pieces);
  }

  check(scanned: ScannedText, first: number, length: number, term: number): void {
    const flags = this.tables.termFlags[term] ?? 0;
    const { text, units } = scanned;
    const start = startAt(units, first);
    const end = startAt(units, first + length - 1) + 1;
    if (flags & TERM.exact && end - start === length) {
      const before = readTraits(text, start - 1);
      const after = readTraits(text, end);
      if (before & readTraits(text, start) & readTraits(text, end - 1) & after & TRAIT.simple) {
        const beside = (flags & TERM.wholeLeft ? before : 0) | (flags & TERM.wholeRight ? after : 0);
        if ((beside & TRAIT.word) === 0) this.found.add(term, start, end);
        return;
      }
    }
    this.checkClosely(scanned, first, length, term);
  }

  private checkClosely(scanned: ScannedText, first: number, length: number, term: number): void {
    const { pieces } = this;
    const flags = this.tables.termFlags[term] ?? 0;
    const from = this.findPiece(term);
    const anchor = from + (flags >>> ANCHOR_SHIFT);
    if (!pieces.check(scanned, first, length, anchor)) return;
    const { start, end } = pieces;
    if (flags & TERM.wild) {
      const placed = { start, end, first, behind: first + length };
      this.addWild(scanned, placed, { from, to: this.findPiece(term + 1), anchor }, flags, term);
    } else if (mayBegin(scanned.text, start, flags) && mayEnd(scanned.text, end, flags)) {
      this.add(scanned.text, start, end, flags, term);
    }
  }

  /** A term's first piece. */
  private findPiece(term: number): number {
    const { termPieces } = this.tables;
    const last = termPieces.length - 1;
    return term < last ? (termPieces[term] ?? 0) : (termPieces[last] ?? 0) + term - last;
  }

  private addWild(
    scanned: ScannedText,
    placed: Placed,
    pieces: PieceRange,
    flags: number,
    term: number,
  ): void {
    const { text } = scanned;
    const wild = this.wild.find(scanned, placed, pieces);
    const start = wild.starts.find((at) => mayBegin(text, at, flags));
    const end = wild.ends.find((at) => mayEnd(text, at, flags));
    if (start !== undefined && end !== undefined) this.add(text, start, end, flags, term);
  }

  private add(text: string, start: number, end: number, flags: number, term: number): void {
    if (flags & TERM.tag && NOT_IN_TAG.test(text.slice(start, end))) return;
    const from = flags & TERM.openLeft ? skipWordBefore(text, start) : start;
    const to = flags & TERM.openRight ? skipWordAfter(text, end) : end;
    this.found.add(term, from, flags & TERM.trailLong ? skipLongMarks(text, to) : to);
  }
}
