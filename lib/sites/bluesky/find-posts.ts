import { isElement, queryAll, queryFirst } from '../query';
import { findLinkedPost, isHandle } from './addresses';
import { AVATAR_IMAGE, FEED_PREFIX, POST, QUOTE, TEXT, THREAD_PREFIX } from './selectors';

/** A post, or a quoted one inside a post: one link with an avatar, a handle and a text. */
export function isPost(element: Element): boolean {
  return element.matches(POST) || isQuote(element);
}

function isQuote(element: Element): boolean {
  if (element.matches(POST) || element.parentElement?.closest(POST) == null) return false;
  if (queryFirst(element, AVATAR_IMAGE) === null || queryFirst(element, TEXT) === null) return false;
  return findWrittenHandle(element) !== undefined;
}

/** The innermost post that holds the node. */
export function closestPost(node: Node): Element | null {
  let candidate = isElement(node) ? node : node.parentElement;
  while (candidate !== null && !(candidate.matches(`${POST}, ${QUOTE}`) && isPost(candidate))) {
    candidate = candidate.parentElement;
  }
  return candidate;
}

/** Handle that the testid of a post carries. */
export function findNamedHandle(post: Element): string | undefined {
  const testid = post.getAttribute('data-testid') ?? '';
  const prefix = [FEED_PREFIX, THREAD_PREFIX].find((start) => testid.startsWith(start));
  return prefix === undefined ? undefined : testid.slice(prefix.length);
}

/**
 * Handle of a quoted post. The display name comes first and may read `@ceo.example`, so the last text that is a handle
 * and nothing else, before the quoted text; where the quote is a link, its address must name the same.
 */
export function findWrittenHandle(quote: Element): string | undefined {
  const text = queryFirst(quote, TEXT);
  const leaves = queryAll(quote, '*').filter(
    (leaf) => leaf.childElementCount === 0 && text?.contains(leaf) !== true,
  );
  const handles = leaves.flatMap((leaf) => {
    const written = /^@(\S+)$/u.exec(leaf.textContent.replace(/[\p{Cf}\s]+/gu, ''))?.[1] ?? '';
    return isHandle(written) ? [written] : [];
  });
  const handle = handles.at(-1);
  const linked = findLinkedPost(quote)?.actor;
  const agrees = linked === undefined || linked.startsWith('did:') || linked === handle;
  return agrees ? handle : undefined;
}
