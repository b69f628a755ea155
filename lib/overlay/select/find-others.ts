import type { Post } from '@/lib/domain/post';
import type { LivePost } from '../live-post';

/** What else the author of a post wrote, as far as the page shows it. */
export interface OtherPosts {
  /** Written after it, the earliest first. */
  later: Post[];
  /** Written before it, the latest first; then those of which the page does not say when. */
  others: Post[];
}

/**
 * Finds the author's other posts on the page. Reposts and quoted posts are none: somebody else put them there.
 * @param readFully reads what a glance at a shown post left out
 */
export function findOthers(
  post: Post,
  shown: Iterable<LivePost>,
  readFully: (live: LivePost) => Post | undefined,
): OtherPosts {
  const { author, postedAt } = post;
  const later = new Map<string, Post>();
  const others = new Map<string, Post>();
  for (const live of author === null ? [] : shown) {
    if (live.post?.author?.key !== author?.key) continue;
    const other = readFully(live);
    if (other === undefined || other.author?.key !== author?.key || other.repostedBy !== null) continue;
    if (other.kind === 'quote' || other.id === null || other.id === post.id) continue;
    const isLater = postedAt !== null && other.postedAt !== null && other.postedAt > postedAt;
    (isLater ? later : others).set(other.id, other);
  }
  return { later: [...later.values()].sort(byTime), others: [...others.values()].sort(byTime).reverse() };
}

function byTime({ postedAt: one }: Post, { postedAt: two }: Post): number {
  return Number((one ?? '') > (two ?? '')) - Number((one ?? '') < (two ?? ''));
}
