import { isBefore } from '../document-order';
import { findLinkedHandle, findWrittenHandle, isSameHandle } from './handle';
import { collectParts } from './post-parts';

/**
 * Handles of the line "Replying to @…" between a post's header and its text. X shows it where the answered post does
 * not stand above (facts/x.md §1.1). Its words are localised; what tells is that a profile link reads as its handle.
 */
export function readAnsweredHandles(post: Element): string[] {
  const { userName, text, nested } = collectParts(post);
  if (userName === null || text === null) return [];
  const isBetween = (link: Element) => isBefore(userName, link) && isBefore(link, text);
  return [...post.querySelectorAll('a[href]')]
    .filter((link) => isBetween(link) && !userName.contains(link))
    .filter((link) => !nested.some((inner) => inner.contains(link)))
    .flatMap((link) => {
      const written = findWrittenHandle(link.textContent ?? '');
      const linked = findLinkedHandle(link);
      return written !== undefined && linked !== undefined && isSameHandle(written, linked) ? [linked] : [];
    });
}
