import type { LivePost, MarkRange } from '../live-post';
import { createLiveRange } from '../page-dom';

/** Distance of a box from the middle of the viewport in CSS px; 0 where it covers it. */
function distance(box: { top: number; bottom: number }, middle: number): number {
  if (box.top > middle) return box.top - middle;
  return box.bottom < middle ? middle - box.bottom : 0;
}

/** Top of a painted stretch in the viewport, in CSS px. */
function topOf(document: Document, { range }: MarkRange): number {
  const live = createLiveRange(document);
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.getBoundingClientRect().top;
}

/** The `room` stretches of one long post that lie around the viewport's middle. Text runs downwards, so halving finds them. */
function chooseWithin(
  document: Document,
  ranges: readonly MarkRange[],
  room: number,
  middle: number,
): readonly MarkRange[] {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const at = (low + high) >> 1;
    const range = ranges[at];
    if (range !== undefined && topOf(document, range) < middle) low = at + 1;
    else high = at;
  }
  const start = Math.max(0, Math.min(low - Math.ceil(room / 2), ranges.length - room));
  return ranges.slice(start, start + room);
}

/**
 * The `cap` stretches of posts that lie nearest to the viewport's middle. Reads where they stand, which makes the browser
 * lay out a page that has changed: to be asked right after a frame.
 */
export function chooseNearest(
  document: Document,
  posts: readonly LivePost[],
  viewportHeight: number,
  cap: number,
): MarkRange[] {
  const middle = viewportHeight / 2;
  const nearest = posts
    .map((post) => ({ post, away: distance(post.element.getBoundingClientRect(), middle) }))
    .sort((left, right) => left.away - right.away);
  const ranges: MarkRange[] = [];
  for (const { post } of nearest) {
    const room = cap - ranges.length;
    if (room <= 0) break;
    ranges.push(
      ...(post.ranges.length <= room ? post.ranges : chooseWithin(document, post.ranges, room, middle)),
    );
  }
  return ranges;
}
