import { describe, expect, it } from 'vitest';
import { hostOfPattern, KNOWN_SITES, patternOfTyped, sortGrants } from '@/lib/domain/known-sites';
import { SITE_ADAPTERS } from '@/lib/sites/all';

describe('the known sites', () => {
  it('are never the whole web, and never share a pattern', () => {
    const patterns = KNOWN_SITES.flatMap(({ patterns: each }) => [...each]);
    expect(new Set(patterns).size).toBe(patterns.length);
    expect(
      patterns.filter((pattern) => !/^\*:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9]+)+\/\*$/u.test(pattern)),
    ).toEqual([]);
  });

  it('offer every platform that gives its blogs hosts of its own, and is open', () => {
    const reads = (host: string) =>
      KNOWN_SITES.some(({ patterns }) =>
        patterns.some((pattern) => host.endsWith(hostOfPattern(pattern).replace('*', ''))),
      );
    const hosts = [
      'sora.cocolog-nifty.com',
      'sora.way-nifty.com',
      'sora.ghost.io',
      'sora.wordpress.com',
      'medium.com',
      'sora.doorblog.jp',
      'sora.hatenadiary.org',
      'sora.fc2.net',
      'secret.ameba.jp',
    ];
    expect(hosts.filter((host) => !reads(`.${host}`))).toEqual([]);
  });

  const read = KNOWN_SITES.filter(({ id }) => SITE_ADAPTERS.some((adapter) => adapter.id === id));
  it.each(read)('$id has an adapter that reads pages on its first host', ({ id, patterns }) => {
    const host = hostOfPattern(patterns[0] ?? '').replace('*', id === 'threads' ? 'www' : 'sora-fan');
    const path = id === 'yahoo' ? '/realtime/search?p=a' : '/';
    const adapter = SITE_ADAPTERS.find((each) => each.id === id);
    expect(adapter?.matchesUrl(new URL(`https://${host}${path}`))).toBe(true);
  });
});

it('tells grants for the whole web from those for one page', () => {
  const granted = ['*://*.jugem.jp/*', 'https://nikki.example/*', '*://*/*'];
  expect(sortGrants(granted)).toEqual({ everywhere: ['*://*/*'], pages: ['https://nikki.example/*'] });
});

it.each([
  ['mstdn.jp', 'https://mstdn.jp/*'],
  [' https://mstdn.jp/@sora/1 ', 'https://mstdn.jp/*'],
  ['http://nikki.example:8080/2026', 'http://nikki.example/*'],
  ['日記.jp', 'https://xn--wgvt91f.jp/*'],
  ['', undefined],
  ['sora', undefined],
  ['*.jp', undefined],
  ['javascript://x.y', undefined],
  ['file:///tmp/a.b', undefined],
])('%s is asked for as %s', (typed, pattern) => {
  expect(patternOfTyped(typed)).toBe(pattern);
});
