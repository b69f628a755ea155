import type { SiteId } from '@/lib/domain/site';
import { decodeMatcher, type StoredMatcher } from '@/lib/matching/encode';
import { createMatcher } from '@/lib/matching/matcher';
import { resolveMarks } from '@/lib/matching/resolve';
import type { FindMarks } from './mark-cache';

/** For a page without tables. */
export const findNoMarks: FindMarks = () => [];

/**
 * Matching as the overlay needs it: text in, marks that do not overlap out. Tables of another version, which the
 * background replaces soon after an update, mark nothing.
 */
export function findMarksWith(stored: StoredMatcher | null, site: SiteId): FindMarks {
  if (stored === null) return findNoMarks;
  try {
    const matcher = createMatcher(decodeMatcher(stored));
    return (text) => resolveMarks(matcher.find(text), matcher, text, site);
  } catch {
    return findNoMarks;
  }
}
