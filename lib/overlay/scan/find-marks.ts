import type { SiteId } from '@/lib/domain/site';
import { decodeMatcher, type StoredMatcher } from '@/lib/matching/encode';
import { createMatcher } from '@/lib/matching/matcher';
import { resolveMarks } from '@/lib/matching/resolve';
import type { FindMarks } from './mark-cache';

/** For a page without tables. */
export const findNoMarks: FindMarks = () => [];

/** For tables that are damaged or of another version, until the background has made new ones. */
export const findUnread: FindMarks = () => [];

/** Matching as the overlay needs it: text in, marks that do not overlap out. */
export function findMarksWith(stored: StoredMatcher | null, site: SiteId): FindMarks {
  if (stored === null) return findNoMarks;
  try {
    const matcher = createMatcher(decodeMatcher(stored));
    return (text) => resolveMarks(matcher.find(text), matcher, text, site);
  } catch {
    return findUnread;
  }
}
