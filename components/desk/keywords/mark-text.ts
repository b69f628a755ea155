import type { Mark } from '@/lib/domain/mark';
import { compile } from '@/lib/matching/compile';
import { createMatcher, type Matcher } from '@/lib/matching/matcher';
import { resolveMarks } from '@/lib/matching/resolve';
import type { MatchList } from '@/lib/matching/types';

export interface MarkedPiece {
  text: string;
  mark: Mark | null;
}

/** A matcher for lists as they stand in a form, saved or not. */
export function matcherFor(lists: readonly MatchList[]): Matcher {
  return createMatcher(compile([...lists]));
}

/** A text cut at its marks, as the page would show them. */
export function markText(matcher: Matcher, text: string): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const mark of resolveMarks(matcher.find(text), matcher, text)) {
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start), mark: null });
    pieces.push({ text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: null });
  return pieces;
}
