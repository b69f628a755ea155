import { isElement, queryAll } from '../query';
import { POST, POST_CONTENT, POST_SIGN, PROMOTED_ANCESTOR, PROMOTED_ICON, QUOTE } from './selectors';

const CANDIDATES = `${POST}, ${QUOTE}`;

/** Every readable post root in document order, `root` itself included: posts, and posts shown inside posts. */
export function findPosts(root: ParentNode): Element[] {
  const found = queryAll(root, CANDIDATES).filter(isPostRoot);
  if (isElement(root) && isPostRoot(root)) found.unshift(root);
  return found.filter((post) => !isPromoted(post));
}

/** The innermost post root that holds the node. */
export function closestPost(node: Node): Element | null {
  let candidate = toElement(node)?.closest(CANDIDATES) ?? null;
  while (candidate !== null && !isPostRoot(candidate)) {
    candidate = candidate.parentElement?.closest(CANDIDATES) ?? null;
  }
  return candidate;
}

/** A post, or a quoted post inside one. Direct messages show quotes too; those are not inside a post. */
export function isPostRoot(element: Element): boolean {
  if (element.matches(POST)) return true;
  return isQuoteRoot(element) && element.closest(POST) !== null;
}

/** Whether a descendant of a post is about somebody else: a quoted post, or a card that shows a person. */
export function isForeignBox(element: Element): boolean {
  return element.matches(QUOTE) && element.querySelector(POST_SIGN) !== null;
}

function isQuoteRoot(element: Element): boolean {
  return isForeignBox(element) && element.querySelector(POST_CONTENT) !== null;
}

/** Whether the post, quoted or not, is shown inside another one. */
export function isNested(post: Element): boolean {
  return post.parentElement?.closest(POST) != null;
}

/** Paid for, or inside a post that is. Only what is around the outermost post tells (see `PROMOTED_ANCESTOR`). */
export function isPromoted(post: Element): boolean {
  let outermost = post;
  for (let outer: Element | null = post; outer !== null; outer = outer.parentElement?.closest(POST) ?? null) {
    outermost = outer;
  }
  return outermost.closest(PROMOTED_ANCESTOR) !== null || outermost.querySelector(PROMOTED_ICON) !== null;
}

function toElement(node: Node): Element | null {
  return isElement(node) ? node : node.parentElement;
}
