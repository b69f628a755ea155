import type { Post } from '@/lib/domain/post';
import type { LivePost } from '../live-post';

/**
 * Posts of the same author that were written after this one, the earliest first. Reposts say nothing of their author.
 * @param readFully reads what a glance at a shown post left out
 */
export function findLater(
  post: Post,
  shown: Iterable<LivePost>,
  readFully: (live: LivePost) => Post | undefined,
): Post[] {
  const { author, postedAt } = post;
  if (author === null || postedAt === null) return [];
  const later = new Map<string, Post>();
  for (const live of shown) {
    if (live.post?.author?.key !== author.key) continue;
    const other = readFully(live);
    if (other === undefined || other.author?.key !== author.key || other.repostedBy !== null) continue;
    const isLater = other.postedAt !== null && other.postedAt > postedAt;
    if (isLater && other.id !== null) later.set(other.id, other);
  }
  return [...later.values()].sort((one, two) => ((one.postedAt ?? '') < (two.postedAt ?? '') ? -1 : 1));
}
