import type { Post } from '@/lib/domain/post';
import { decodeMatcher } from '@/lib/matching/encode';
import { createMatcher, type Matcher } from '@/lib/matching/matcher';
import { resolveMarks } from '@/lib/matching/resolve';
import type { StoredMatcher } from '@/lib/matching/types';
import type { ReportedMark } from './report';

/** The matcher in the page; null without keywords. */
export type PageMatcher = Matcher | null;

/** Decodes the keywords as the content script does. */
export function openMatcher(stored: StoredMatcher | null): PageMatcher {
  return stored === null ? null : createMatcher(decodeMatcher(stored));
}

/** The marks the page would be painted with. */
export function findMarks(matcher: PageMatcher, post: Post): ReportedMark[] {
  if (matcher === null) return [];
  return resolveMarks(matcher.find(post.text), matcher, post.text, post.site).map((mark) => ({
    list: mark.list,
    keyword: mark.keyword,
    text: mark.text,
    start: mark.start,
    end: mark.end,
  }));
}
