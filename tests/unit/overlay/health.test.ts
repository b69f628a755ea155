// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type HealthWatch, watchHealth } from '@/lib/overlay/health';
import { emptyLivePost, type LivePost } from '@/lib/overlay/live-post';
import { FakeChannel, FakePorts, fakeAdapter, makePost } from './fake-page';

let channel: FakeChannel;
let ports: FakePorts;
let stop: AbortController;
let shown: LivePost[];
let sayingNone: boolean;
let health: HealthWatch;

const livePost = (author: string): LivePost => ({
  ...emptyLivePost(document.createElement('article')),
  post: makePost('1', author, ''),
  read: true,
});

/** What the panel would say of the page if it asked now. */
function faults(): string[] {
  const { expectsPosts, posts, authorsUnread, listsUnread } = health.current();
  return [
    ...(expectsPosts && posts === 0 ? ['none'] : []),
    ...(authorsUnread > 0 ? [`authors ${authorsUnread}/${posts}`] : []),
    ...(listsUnread ? ['lists'] : []),
  ];
}

/** The clock and the timers go on together, in steps as small as the watch takes them. */
async function later(ms: number): Promise<void> {
  for (let gone = 0; gone < ms; gone += 500) {
    ports.time += 500;
    await vi.advanceTimersByTimeAsync(500);
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  history.replaceState(null, '', '/home');
  channel = new FakeChannel();
  ports = new FakePorts();
  stop = new AbortController();
  shown = [];
  sayingNone = false;
  const adapter = { ...fakeAdapter, saysNoPosts: () => sayingNone };
  health = watchHealth(document, adapter, () => shown, channel, ports, stop.signal);
  health.noteShown();
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

it('does not answer that there are no posts before the page had its time to show some', async () => {
  expect(faults()).toEqual([]);
  await later(4_000);
  expect(faults()).toEqual([]);
  await later(4_000);
  expect(faults()).toEqual(['none']);
  expect(channel.health.map(({ expectsPosts, posts }) => [expectsPosts, posts])).toEqual([[true, 0]]);
});

it('gives the next address the same time, also if nothing moved when the panel asks', async () => {
  await later(8_000);
  history.pushState(null, '', '/search?q=a');
  expect(faults()).toEqual([]);
  expect(health.isSettled()).toBe(false);
  await later(8_000);
  expect(faults()).toEqual(['none']);
  expect(channel.health.length).toBe(2);
});

it('bears it that posts go away for a while at the same address, as between two tabs of the timeline', async () => {
  shown = [livePost('misaki')];
  await later(30_000);
  shown = [];
  health.notePass();
  await later(4_000);
  expect([faults(), channel.health.length]).toEqual([[], 1]);
  await later(6_000);
  expect([faults(), channel.health.length]).toEqual([['none'], 2]);
});

it('finds no fault with a page that says itself that it has no posts, and says so when that ends', async () => {
  sayingNone = true;
  await later(20_000);
  expect(faults()).toEqual([]);
  expect(channel.health.map(({ expectsPosts }) => expectsPosts)).toEqual([false]);
  sayingNone = false;
  health.notePass();
  await later(20_000);
  expect(faults()).toEqual(['none']);
});

it('does not count authors of posts that are half mounted when the panel asks', async () => {
  shown = [livePost('')];
  expect(faults()).toEqual([]);
  shown = [livePost('misaki')];
  await later(2_000);
  shown = [livePost('misaki'), livePost('')];
  expect(faults()).toEqual([]);
  health.notePass();
  await later(2_000);
  expect(faults()).toEqual(['authors 1/2']);
});

it('finds no fault with a page that is not read', async () => {
  await later(20_000);
  expect([faults(), channel.health.length]).toEqual([['none'], 1]);
  channel.health.length = 0;
  health.noteHidden();
  expect(faults()).toEqual([]);
  health.noteLists(false);
  await later(20_000);
  expect([faults(), channel.health.length, vi.getTimerCount()]).toEqual([[], 0, 0]);
  health.noteShown();
  await later(20_000);
  expect(faults()).toEqual(['none']);
});

it('says at once that the lists cannot be read', () => {
  health.noteLists(true);
  expect(faults()).toEqual(['lists']);
});

it('says at once that they can be read no more, of a page that was judged', async () => {
  shown = [livePost('misaki')];
  await later(20_000);
  expect(faults()).toEqual([]);
  health.noteLists(true);
  expect(faults()).toEqual(['lists']);
});
