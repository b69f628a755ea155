/**
 * Whether the URL is a web page on one of these hosts. Compared by equality, never by substring: `netflix.com` ends
 * in `x.com`, and `x.com.evil.example` starts with it.
 */
export function isOnHost(url: URL, hosts: ReadonlySet<string>): boolean {
  return (url.protocol === 'https:' || url.protocol === 'http:') && hosts.has(url.hostname);
}
