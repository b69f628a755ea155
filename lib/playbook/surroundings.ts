import type { Post } from '@/lib/domain/post';
import { X_HOSTS } from '@/lib/domain/x-hosts';

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

/** Parts of a profile that list what its owner wrote. */
const PROFILE_PARTS = new Set(['', 'with_replies']);

/**
 * Whether a page at this address shows what stands around a post: its thread, its author's profile, or a search for the
 * author (practice item 15). The address alone decides; nothing is asked of the page.
 */
export function showsSurroundings(
  address: string,
  post: Pick<Post, 'id' | 'site' | 'author' | 'permalink'>,
): boolean {
  if (!URL.canParse(address)) return false;
  if (address === post.permalink) return true;
  const url = new URL(address);
  const isX = X_HOSTS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  if (post.site !== 'x' || !isX) return false;
  const [first = '', second = '', third = '', rest = ''] = url.pathname.split('/').slice(1);
  const handle = post.author?.handle?.toLowerCase() ?? null;
  if (second === 'status' && rest === '' && third === post.id && third !== '') return true;
  if (handle === null) return false;
  if (first === 'search') {
    const words = (url.searchParams.get('q') ?? '').toLowerCase().split(/\s+/u);
    return words.includes(`from:${handle}`) || words.includes(`from:@${handle}`);
  }
  if (first.toLowerCase() !== handle) return false;
  if (second === 'status') return third !== '' && rest === '';
  return PROFILE_PARTS.has(second) && third === '';
}
