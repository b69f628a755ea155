import { isWebPage } from '@/lib/domain/web-page';

/**
 * Whether the URL is a web page on one of these hosts. Compared by equality, never by substring: `netflix.com` ends
 * in `x.com`, and `x.com.evil.example` starts with it.
 */
export function isOnHost(url: URL, hosts: ReadonlySet<string>): boolean {
  return isWebPage(url) && hosts.has(url.hostname);
}

/**
 * The part of a host that stands before a domain, as platforms name their blogs: `sora` of `sora.exblog.jp`. Compared
 * by the dot, so that `notexblog.jp` is no blog of `exblog.jp`.
 * @returns empty for the domain itself; undefined for other hosts
 */
export function findSubdomain(url: URL, domain: string): string | undefined {
  if (!isWebPage(url)) return undefined;
  if (url.hostname === domain) return '';
  return url.hostname.endsWith(`.${domain}`) ? url.hostname.slice(0, -domain.length - 1) : undefined;
}
