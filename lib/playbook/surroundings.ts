import type { Post } from '@/lib/domain/post';
import { isWebPage } from '@/lib/domain/web-page';
import { isOnX } from '@/lib/domain/x-hosts';

const DAY_MS = 86_400_000;
/** A problem begins before the post that marks it, and is often solved after. */
const DAYS_BEFORE = 2;
const DAYS_AFTER = 3;

type Around = Pick<Post, 'site' | 'kind' | 'author' | 'permalink'>;

/**
 * Where this author's posts around a post stand, for the agent to follow (practice item 15): on X the search for those
 * days (facts/x.md §8), elsewhere the author's own page. Null where writer, page or time are unknown.
 */
export function surroundingsLink(post: Around & Pick<Post, 'postedAt'>): string | null {
  if (post.site !== 'x') return findOwnPage(post)?.href ?? null;
  const handle = post.author?.handle ?? null;
  const at = Date.parse(post.postedAt ?? '');
  if (handle === null || !/^\w{1,20}$/u.test(handle) || Number.isNaN(at)) return null;
  const day = (days: number) => new Date(at + days * DAY_MS).toISOString().slice(0, 10);
  // `until` is exclusive.
  const query = `from:${handle} since:${day(-DAYS_BEFORE)} until:${day(DAYS_AFTER + 1)}`;
  return `https://x.com/search?q=${encodeURIComponent(query)}&f=live`;
}

/** Parts of a profile that list what its owner wrote. */
const PROFILE_PARTS = new Set(['', 'with_replies']);
/** Where Mastodon and Threads list an author's answers, under the profile. */
const WITH_ANSWERS = /\/(?:with_replies|replies)$/u;

/** An author's page, as the site links it. Of a comment only one of the same site: any other is a link they typed. */
function findOwnPage({ site, kind, author, permalink }: Around): URL | undefined {
  const page = site === 'practice' ? undefined : readPage(author?.url ?? null);
  return kind !== 'comment' || page?.host === readPage(permalink)?.host ? page : undefined;
}

function readPage(address: string | null): URL | undefined {
  if (address === null || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return isWebPage(url) ? url : undefined;
}

/** Whether an address is that page, wherever in it and with whatever was added to its query. */
function isSamePage(address: URL, page: URL): boolean {
  const pathOf = ({ pathname }: URL) => pathname.replace(/\/$/u, '').toLowerCase();
  return (
    address.host === page.host &&
    pathOf(address).replace(WITH_ANSWERS, '') === pathOf(page) &&
    [...page.searchParams].every(([name, value]) => address.searchParams.get(name) === value)
  );
}

/**
 * Whether a page at this address shows what stands around a post: its thread, its author's profile, or a search for the
 * author (practice item 15). The address alone decides; nothing is asked of the page.
 */
export function showsSurroundings(address: string, post: Around & Pick<Post, 'id'>): boolean {
  const url = readPage(address);
  if (url === undefined) return false;
  if (address === post.permalink) return true;
  if (post.site === 'x') return showsOnX(url, post);
  return [findOwnPage(post), readPage(post.permalink)].some((page) => page && isSamePage(url, page));
}

function showsOnX(url: URL, post: Around & Pick<Post, 'id'>): boolean {
  if (!isOnX(url.href)) return false;
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
