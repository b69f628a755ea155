import { postKey } from '@/lib/domain/post-key';
import type { BodyText, SiteAdapter } from '@/lib/sites/adapter';
import type { LivePost } from '../live-post';
import type { MarkCache } from './mark-cache';
import { buildRanges } from './mark-ranges';
import { findRegion } from './post-region';

/** UTF-16 units of one post that are matched: X's longest post. What a hostile page adds stays unmarked. */
export const MAX_TEXT = 25_000;

function isSameBody(left: BodyText, right: BodyText): boolean {
  if (left.text !== right.text || left.runs.length !== right.runs.length) return false;
  return left.runs.every((run, index) => {
    const other = right.runs[index];
    return run.node === other?.node && run.start === other.start && run.nodeStart === other.nodeStart;
  });
}

interface Reading {
  post: LivePost['post'];
  body: BodyText;
}

/** One post that an adapter trips over must not keep all others unread; it counts as unreadable in the page's health. */
function readElement(element: Element, adapter: SiteAdapter): Reading {
  try {
    return { post: adapter.readPost(element), body: adapter.readBody(element) };
  } catch {
    return { post: undefined, body: { text: '', runs: [] } };
  }
}

/**
 * Reads a post's element again and brings `live` up to date. Cheap when nothing changed: marks and ranges stay.
 * @returns whether author, id, text or text nodes changed
 */
export function readLivePost(live: LivePost, adapter: SiteAdapter, cache: MarkCache, force = false): boolean {
  const { post, body } = readElement(live.element, adapter);
  const samePost = keyOf(post) === keyOf(live.post) && post?.author?.key === live.post?.author?.key;
  live.post = post;
  live.stale = false;
  live.read = true;
  if (!force && samePost && isSameBody(live.body, body)) return false;
  live.body = body;
  live.marks = cache.marksOf(keyOf(post), body.text.slice(0, MAX_TEXT));
  live.ranges = buildRanges(body, live.marks);
  live.region = findRegion(live, adapter);
  return true;
}

function keyOf(post: LivePost['post']): string {
  return post === undefined ? '' : postKey(post);
}
