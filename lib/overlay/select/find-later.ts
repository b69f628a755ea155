import type { Post } from '@/lib/domain/post';
import type { LivePost } from '../live-post';

/** Posts of the same author that were written after this one, the earliest first. Reposts say nothing of their author. */
export function findLater(post: Post, shown: Iterable<LivePost>): Post[] {
  const { author, postedAt } = post;
  if (author === null || postedAt === null) return [];
  const later = new Map<string, Post>();
  for (const { post: other } of shown) {
    if (other === undefined || other.author?.key !== author.key || other.repostedBy !== null) continue;
    if (other.postedAt !== null && other.postedAt > postedAt) later.set(other.postedAt, other);
  }
  return [...later.values()].sort((one, two) => ((one.postedAt ?? '') < (two.postedAt ?? '') ? -1 : 1));
}
