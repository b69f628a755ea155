/** Hosts that count who led a buyer to a shop (facts/blogs.md §5), with everything below them. */
const HOSTS: ReadonlySet<string> = new Set(
  (
    'hb.afl.rakuten.co.jp a.r10.to px.a8.net valuecommerce.com af.moshimo.com al.dmm.com al.dmm.co.jp al.fanza.co.jp ' +
    'accesstrade.net afi-b.com linksynergy.com rentracks.jp j-a-net.jp felmat.net amzn.to tcs-asp.net presco.asia'
  ).split(' '),
);
const AMAZON = /(?:^|\.)amazon\.(?:co\.jp|com)$/u;

/** Whether a link earns its placer something when readers buy. */
export function isAffiliateLink(url: URL): boolean {
  if (AMAZON.test(url.hostname)) return url.searchParams.has('tag') || url.pathname.includes('/gp/redirect');
  let host = url.hostname;
  for (;;) {
    if (HOSTS.has(host)) return true;
    const dot = host.indexOf('.');
    if (dot === -1) return false;
    host = host.slice(dot + 1);
  }
}
