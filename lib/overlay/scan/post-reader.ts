import type { Post } from '@/lib/domain/post';
import { postKey } from '@/lib/domain/post-key';
import type { BodyText, PostGlance, PostReading, SiteAdapter } from '@/lib/sites/adapter';
import { isInEditor } from '@/lib/sites/editor';
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

/** One post that an adapter trips over must not keep all others unread; it counts as unreadable in the page's health. */
function readElement(element: Element, adapter: SiteAdapter): PostReading<PostGlance> {
  try {
    const reading = adapter.readWhole(element);
    // A chip in a line that is being edited would become part of it.
    return isInEditor(reading.header) ? { ...reading, header: null } : reading;
  } catch {
    return { post: undefined, body: { text: '', runs: [] }, header: null };
  }
}

/** UTF-16 units from which on a text is matched in a turn of its own: on a long blog page reading it takes as long. */
const LONG = 5_000;

/**
 * Reads a post's element for the `readLivePost` that follows.
 * @returns whether there is so much to be matched that it should wait for another turn
 */
export function readAhead(live: LivePost, adapter: SiteAdapter): boolean {
  if (live.reading !== undefined) return false;
  live.reading = readElement(live.element, adapter);
  return live.reading.body.text.length > LONG;
}

/**
 * Reads a post's element again and brings `live` up to date. Cheap when nothing changed: marks and ranges stay.
 * @param isOurs tells the desk's own comments, in which nothing is marked
 * @returns whether author, id, text, text nodes or header changed
 */
export function readLivePost(
  live: LivePost,
  adapter: SiteAdapter,
  cache: MarkCache,
  force = false,
  isOurs: (signed: PostReading['signed']) => boolean = () => false,
): boolean {
  const { post, body, header, textStart = 0, signed } = live.reading ?? readElement(live.element, adapter);
  live.reading = undefined;
  const samePost =
    header === live.header &&
    keyOf(post) === keyOf(live.post) &&
    post?.author?.key === live.post?.author?.key;
  live.post = post;
  live.stale = false;
  live.read = true;
  if (!force && samePost && isSameBody(live.body, body)) return false;
  live.body = body;
  live.textStart = textStart;
  live.header = header;
  live.marks = isOurs(signed) ? [] : cache.marksOf(keyOf(post), body.text.slice(0, MAX_TEXT));
  live.ranges = buildRanges(body, live.marks);
  live.region = findRegion(live);
  return true;
}

/** All the page says of a post, as it stands now; undefined where its element holds no readable post any more. */
export function readFully(live: LivePost, adapter: SiteAdapter): Post | undefined {
  try {
    return adapter.readPost(live.element);
  } catch {
    return undefined;
  }
}

function keyOf(post: LivePost['post']): string {
  return post === undefined ? '' : postKey(post);
}
