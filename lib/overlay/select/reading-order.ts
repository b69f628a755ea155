import type { LivePost } from '../live-post';

interface Placed {
  post: LivePost;
  top: number;
  left: number;
}

/**
 * Marked posts as the agent sees them, top to bottom, then by column. Virtual lists mount in any order, so the DOM's
 * order says nothing (facts/x.md §3).
 */
export function inReadingOrder(posts: Iterable<LivePost>): LivePost[] {
  const placed: Placed[] = [];
  for (const post of posts) {
    if (post.marks.length === 0) continue;
    const { top, left } = post.element.getBoundingClientRect();
    placed.push({ post, top, left });
  }
  placed.sort((one, other) => one.top - other.top || one.left - other.left);
  return placed.map(({ post }) => post);
}
