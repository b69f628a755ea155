import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepHealth } from '@/entrypoints/background/page-health';
import { type FrameHealth, findPageHealth } from '@/lib/messaging/frame-health';
import type { PageHealth } from '@/lib/messaging/protocol';
import { healthKey } from '@/lib/messaging/session-keys';
import { stubLocks } from '../stub-locks';

const TAB = { id: 7, url: 'https://blog.example.jp/entry/1' };
const health = (posts: number, authorsUnread = 0): PageHealth => ({
  site: 'wordpress',
  expectsPosts: true,
  posts,
  authorsUnread,
  textsUnread: 0,
  listsUnread: false,
});

/** What the panel says of the page at an address that answers so for itself. */
async function shown(own: PageHealth, url = TAB.url) {
  const stored = await fakeBrowser.storage.session.get(healthKey(TAB.id));
  return findPageHealth(own, stored[healthKey(TAB.id)] as FrameHealth | undefined, url);
}

beforeEach(() => {
  fakeBrowser.reset();
  stubLocks();
});

it('what a page says again is a change that the panel hears', async () => {
  await keepHealth(TAB, 0, health(5));
  const [first] = Object.values(await fakeBrowser.storage.session.get());
  await keepHealth(TAB, 0, health(5));
  const [second] = Object.values(await fakeBrowser.storage.session.get());
  expect(second).not.toEqual(first);
});

describe('the health of a page with frames', () => {
  it('is the page’s own, though a frame spoke in the same instant', async () => {
    await Promise.all([keepHealth(TAB, 4, health(2, 2)), keepHealth(TAB, 0, health(5))]);
    expect(await shown(health(5))).toEqual(health(5));
  });

  it('is that of the frame with the posts, also after the page found none of its own', async () => {
    await Promise.all([
      keepHealth(TAB, 4, health(5)),
      keepHealth(TAB, 9, health(1)),
      keepHealth(TAB, 6, health(0)),
    ]);
    await keepHealth(TAB, 0, health(0));
    expect(await shown(health(0))).toEqual(health(5));
  });

  it('is not what the page itself once said: it answers by how it stands', async () => {
    await keepHealth(TAB, 0, health(5, 5));
    expect(await shown(health(0))).toEqual(health(0));
  });

  it('says nothing of the page before, whether the new one has spoken or not', async () => {
    const next = 'https://blog.example.jp/entry/2';
    await keepHealth(TAB, 4, health(5));
    await keepHealth({ ...TAB, url: `${TAB.url}#comments` }, 0, health(0));
    expect(await shown(health(0), `${TAB.url}#comments`)).toEqual(health(5));
    expect(await shown(health(0), next)).toEqual(health(0));
    await keepHealth({ ...TAB, url: next }, 0, health(0));
    expect(await shown(health(0), next)).toEqual(health(0));
  });
});
