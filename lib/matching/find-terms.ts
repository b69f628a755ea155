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
import type { ScannedText } from './scan';
import { ANCHOR_SHIFT, TERM } from './term-flags';
import type { MatcherTables } from './types';
import { isDroppable } from './unit-kinds';
import { createPieceCheck } from './verify';
import { createWildMatch } from './wildcard';

/** A hashtag ends at the first space or hyphen, which a coarse hit may have run across. */
const NOT_IN_TAG = /[\s\-－‐−]/u;

export type TermCheck = (scanned: ScannedText, first: number, length: number, term: number) => void;

/** Makes the check of a coarse hit of a term's anchor; what passes is added to `found`. */
export function createTermCheck(tables: MatcherTables, found: Occurrences): TermCheck {
  const { termPieces, termFlags } = tables;
  const checkPiece = createPieceCheck(tables, isDroppable);
  const matchWild = createWildMatch(tables, checkPiece);

  function mayBegin(text: string, start: number, flags: number): boolean {
    if (flags & TERM.tag) return isTagStart(text, start);
    return !(flags & TERM.wholeLeft) || isWordEdgeBefore(text, start);
  }

  function mayEnd(text: string, end: number, flags: number): boolean {
    if (flags & TERM.tag && !(flags & TERM.openRight)) return isTagEnd(text, end);
    return !(flags & TERM.wholeRight) || isWordEdgeAfter(text, end);
  }

  function addSpan(text: string, start: number, end: number, flags: number, term: number): void {
    if (flags & TERM.tag && NOT_IN_TAG.test(text.slice(start, end))) return;
    const from = flags & TERM.openLeft ? skipWordBefore(text, start) : start;
    const to = flags & TERM.openRight ? skipWordAfter(text, end) : end;
    found.add(term, from, flags & TERM.trailLong ? skipLongMarks(text, to) : to);
  }

  return (scanned, first, length, term) => {
    const { text } = scanned;
    const flags = termFlags[term] ?? 0;
    const from = termPieces[term] ?? 0;
    const anchor = from + (flags >>> ANCHOR_SHIFT);
    const span = checkPiece(scanned, first, length, anchor);
    if (!span) return;
    if (!(flags & TERM.wild)) {
      if (mayBegin(text, span.start, flags) && mayEnd(text, span.end, flags)) {
        addSpan(text, span.start, span.end, flags, term);
      }
      return;
    }
    const placed = { ...span, first, behind: first + length };
    const wild = matchWild(scanned, placed, { from, to: termPieces[term + 1] ?? from, anchor });
    const start = wild.starts.find((at) => mayBegin(text, at, flags));
    const end = wild.ends.find((at) => mayEnd(text, at, flags));
    if (start !== undefined && end !== undefined) addSpan(text, start, end, flags, term);
  };
}
