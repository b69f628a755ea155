import type { Post } from '@/lib/domain/post';

const DAY_MS = 86_400_000;
/** A problem begins before the post that marks it, and is often solved after. */
const DAYS_BEFORE = 2;
const DAYS_AFTER = 3;

/**
 * The search that shows what this author wrote around a post (practice item 15; facts/x.md §8), for the agent to follow.
 * Null where the site has no such search, or writer or time are unknown.
 */
export function surroundingsLink(post: Pick<Post, 'site' | 'author' | 'postedAt'>): string | null {
  const handle = post.author?.handle ?? null;
  const at = Date.parse(post.postedAt ?? '');
  if (post.site !== 'x' || handle === null || !/^\w{1,20}$/u.test(handle) || Number.isNaN(at)) return null;
  const day = (days: number) => new Date(at + days * DAY_MS).toISOString().slice(0, 10);
  // `until` is exclusive.
  const query = `from:${handle} since:${day(-DAYS_BEFORE)} until:${day(DAYS_AFTER + 1)}`;
  return `https://x.com/search?q=${encodeURIComponent(query)}&f=live`;
}
