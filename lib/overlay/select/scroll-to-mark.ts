import type { MarkRange } from '../live-post';
import { createLiveRange, findRoot, getView } from '../page-dom';

/** Sites keep bars at the edges: a mark nearer than this to an edge, in CSS px, counts as hidden. */
const EDGE = 96;

function boxOf(document: Document, ranges: readonly MarkRange[]): DOMRect | undefined {
  const [first] = ranges;
  if (first === undefined) return undefined;
  const live = createLiveRange(document);
  live.setStart(first.range.startContainer, first.range.startOffset);
  live.setEnd(first.range.endContainer, first.range.endOffset);
  return live.getBoundingClientRect();
}

function findScroller(view: Window, start: Element): Element | null {
  for (let at: Element | null = start; at !== null; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/u.test(view.getComputedStyle(at).overflowY))
      return at;
  }
  return null;
}

/**
 * Brings a mark, or its post where it has no ranges, into the middle part of the screen, only if it is not there. Called
 * on the agent's command only.
 */
export function scrollToMark(document: Document, post: Element, ranges: readonly MarkRange[]): void {
  const view = getView(document);
  const box = boxOf(document, ranges) ?? post.getBoundingClientRect();
  if (box.top >= EDGE && box.bottom <= view.innerHeight - EDGE) return;
  const scroller = findScroller(view, post) ?? findRoot(document);
  const calm = view.matchMedia?.('(prefers-reduced-motion: reduce)').matches === true;
  scroller?.scrollBy({ top: box.top - view.innerHeight / 3, behavior: calm ? 'instant' : 'smooth' });
}
