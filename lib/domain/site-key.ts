import { isWebPage } from './web-page';

/** Hosts where each blog is a first path segment: `ameblo.jp/sora-fan`. Everywhere else a blog has its host. */
const SHARED_HOSTS: ReadonlySet<string> = new Set([
  'ameblo.jp',
  'blog.livedoor.jp',
  'note.com',
  'qiita.com',
  'zenn.dev',
  'medium.com',
]);

/** The same blogs under the same names, for phones and for the writers' friends. */
const SAME_BLOGS: ReadonlyMap<string, string> = new Map([
  ['s.ameblo.jp', 'ameblo.jp'],
  ['secret.ameba.jp', 'ameblo.jp'],
]);

/**
 * What the desk's ignore list calls the blog at an address: its host, with the blog's name where a host holds many.
 * Null for a page of a shared host that belongs to no blog, such as its front page, and for what is no web page.
 */
export function siteKeyOf(address: URL): string | null {
  if (!isWebPage(address)) return null;
  const named = address.hostname.replace(/^www\./u, '');
  const host = SAME_BLOGS.get(named) ?? named;
  if (!SHARED_HOSTS.has(host)) return host;
  const blog = address.pathname.split('/')[1] ?? '';
  return blog === '' ? null : `${host}/${blog.toLowerCase()}`;
}
