import { isOnHost } from '../host-match';

/** Where X lives: today's hosts, the old ones, and X Pro. Help, ads and developer sites hold no posts. */
export const X_HOSTS: ReadonlySet<string> = new Set([
  'x.com',
  'www.x.com',
  'mobile.x.com',
  'pro.x.com',
  'twitter.com',
  'www.twitter.com',
  'mobile.twitter.com',
]);

/** Path of a link within X, without query; undefined for links elsewhere. Saved pages carry absolute links. */
export function findPath(href: string): string | undefined {
  if (href.startsWith('/') && !href.startsWith('//')) return href.replace(/[?#].*$/su, '');
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  return isOnHost(url, X_HOSTS) ? url.pathname : undefined;
}
