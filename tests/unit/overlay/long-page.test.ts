// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startOverlay } from '@/lib/overlay/start';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { FakeChannel, FakePorts, fakeAdapter, postHtml, settle } from './fake-page';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

it('looks for entries and for what stands below them in turns of their own, and misses neither', async () => {
  document.body.innerHTML = `<main>${postHtml('1', 'misaki', '記事')}<ol>${postHtml('2', 'kenta', 'コメント')}</ol></main>`;
  const ports = new FakePorts();
  // Each look at the clock finds the time of a turn gone.
  ports.tick = 50;
  const channel = new FakeChannel();
  let turn = 0;
  const looks: { what: string; turn: number }[] = [];
  const find = (what: string, isWanted: (post: Element) => boolean) => (root: ParentNode) => {
    looks.push({ what, turn });
    return fakeAdapter.findPosts(root).filter(isWanted);
  };
  const isBelow = (post: Element) => post.closest('ol') !== null;
  const adapter: SiteAdapter = {
    ...fakeAdapter,
    findEntries: find('entries', (post) => !isBelow(post)),
    findBelow: find('below', isBelow),
  };
  startOverlay({ document, adapter, channel, signal: stop.signal, language: 'ja', ports });
  for (; turn < 20; turn++) {
    await settle();
    await ports.frame();
  }
  const turns = (what: string) => looks.filter((look) => look.what === what).map((look) => look.turn);
  expect(turns('entries').length).toBeGreaterThan(0);
  expect(turns('below').filter((at) => turns('entries').includes(at))).toEqual([]);
  expect(channel.asked.flat(2).sort()).toEqual(['practice:kenta', 'practice:misaki']);
});
