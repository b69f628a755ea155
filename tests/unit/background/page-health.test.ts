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

async function shown() {
  const stored = await fakeBrowser.storage.session.get(healthKey(TAB.id));
  return findPageHealth(stored[healthKey(TAB.id)] as FrameHealth | undefined);
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
  expect(await shown()).toEqual(health(5));
});

describe('the health of a page with frames', () => {
  it('is the page’s own, though a frame spoke in the same instant', async () => {
    await Promise.all([keepHealth(TAB, 4, health(2, 2)), keepHealth(TAB, 0, health(5))]);
    expect(await shown()).toEqual(health(5));
    await Promise.all([keepHealth(TAB, 0, health(5)), keepHealth(TAB, 4, health(2, 2))]);
    expect(await shown()).toEqual(health(5));
  });

  it('is that of the frame with the posts, also after the page found none of its own', async () => {
    await Promise.all([
      keepHealth(TAB, 4, health(5)),
      keepHealth(TAB, 9, health(1)),
      keepHealth(TAB, 6, health(0)),
    ]);
    await keepHealth(TAB, 0, health(0));
    expect(await shown()).toEqual(health(5));
  });

  it('says nothing of the page before', async () => {
    await keepHealth(TAB, 4, health(5));
    await keepHealth({ ...TAB, url: `${TAB.url}#comments` }, 0, health(0));
    expect(await shown()).toEqual(health(5));
    await keepHealth({ ...TAB, url: 'https://blog.example.jp/entry/2' }, 0, health(0));
    expect(await shown()).toEqual(health(0));
  });
});
