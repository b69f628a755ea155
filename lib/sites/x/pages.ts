import { isHandle } from './handle';

/** Routes that look like a profile and are none. */
const NO_PROFILES = new Set([
  'about',
  'account',
  'download',
  'help',
  'jobs',
  'login',
  'logout',
  'oauth',
  'privacy',
  'share',
  'signup',
  'tos',
  'who_to_follow',
]);

/** Tabs of a search that list people or picture grids. */
const SEARCH_WITHOUT_POSTS = new Set(['user', 'list', 'media']);
/** Parts of a profile that list posts; the profile itself has no part. */
const PROFILE_WITH_POSTS = new Set(['', 'with_replies', 'highlights', 'likes']);

/**
 * Whether a page at this address should hold posts (facts/x.md §2.1). Pages that are often empty, like notifications
 * and bookmarks, are left out: silence there says nothing about the markup.
 */
export function isPostPage(url: URL): boolean {
  const [first = '', second = '', third = '', fourth = ''] = url.pathname.split('/').slice(1);
  switch (first) {
    case '':
      return url.hostname === 'pro.x.com';
    case 'home':
    case 'hashtag':
      return true;
    case 'search':
      return url.searchParams.has('q') && !SEARCH_WITHOUT_POSTS.has(url.searchParams.get('f') ?? '');
    case 'i':
      return isListPage(second, third, fourth);
    default:
      return isHandle(first) && !NO_PROFILES.has(first.toLowerCase()) && isProfilePage(second, third, fourth);
  }
}

function isListPage(kind: string, id: string, rest: string): boolean {
  if (kind === 'status' || (kind === 'web' && id === 'status')) return true;
  return (kind === 'lists' || kind === 'communities' || kind === 'decks') && /^\d+$/u.test(id) && rest === '';
}

function isProfilePage(part: string, id: string, rest: string): boolean {
  if (part !== 'status') return PROFILE_WITH_POSTS.has(part) && id === '';
  return /^\d+$/u.test(id) && (rest === '' || rest === 'quotes');
}
