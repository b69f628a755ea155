import { queryAll, queryFirst } from '../query';
import { isPromoted } from './find-posts';
import { readPost } from './read-post';
import { CELL, FOCAL_POST, HEADING, POST } from './selectors';
import { findStatus } from './status-link';

/** How deep in a post's first children the line up to the one it answers may stand; six levels were seen. */
const LINE_DEPTH = 8;

/**
 * Posts of a conversation, each with those it follows there, the nearest first. No word of the page is read, they are
 * localised (facts/x.md §2.3): above the post that the address names stands what it answers, down to a heading below it
 * stands what answers it, and a line ties an answer to the post above it, on other pages too.
 */
export function findFollowed(document: Document): Map<Element, readonly Element[]> {
  const followed = new Map<Element, readonly Element[]>();
  const id = findStatus(document.location.pathname)?.id;
  const focal = queryAll(document, FOCAL_POST).find((post) => id !== undefined && readPost(post)?.id === id);
  const cells = queryAll(document, CELL);
  for (const list of new Set(cells.map((cell) => cell.parentElement))) {
    readList(
      cells.filter((cell) => cell.parentElement === list),
      focal,
      followed,
    );
  }
  return followed;
}

function readList(
  cells: readonly Element[],
  focal: Element | undefined,
  followed: Map<Element, readonly Element[]>,
): void {
  let isAbove = focal !== undefined && cells.some((cell) => cell.contains(focal));
  /** The post of the address and what it follows; empty after the conversation's end. */
  let root: readonly Element[] = [];
  let before: readonly Element[] = [];
  for (const cell of inVisualOrder(cells)) {
    const post = queryFirst(cell, POST);
    if (post === null) {
      // Something stands between that is not shown, or is no part of it.
      before = [];
      if (queryFirst(cell, HEADING) !== null) root = [];
    } else if (!isPromoted(post)) {
      if (!isAbove && !hasLine(post)) before = root;
      followed.set(post, before);
      before = [post, ...before];
      if (post === focal) {
        root = before;
        isAbove = false;
      }
    }
  }
}

/** Virtual lists mount their rows in any order (facts/x.md §3). */
function inVisualOrder(cells: readonly Element[]): Element[] {
  const topOf = (cell: Element) => cell.getBoundingClientRect().top;
  return cells.toSorted((one, other) => topOf(one) - topOf(other));
}

/** Whether a line leads up from the post: nothing but its width tells (facts/x.md §1.2). */
function hasLine(post: Element): boolean {
  let part = post.firstElementChild;
  for (let depth = 0; part !== null && depth < LINE_DEPTH; depth++) {
    if (getComputedStyle(part).width === '2px') return true;
    part = part.firstElementChild;
  }
  return false;
}
