import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pauseKey } from '@/lib/messaging/session-keys';
import { isPaused, setPaused, togglePause } from '@/lib/messaging/tab-pause';
import { stubLocks } from '../stub-locks';

beforeEach(() => {
  fakeBrowser.reset();
  stubLocks();
});

it('takes two quick presses of the pause key as off and on again', async () => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ ok: true, response: null });
  await Promise.all([togglePause(7), togglePause(7)]);
  expect((await fakeBrowser.storage.session.get(pauseKey(7)))[pauseKey(7)]).toBe(false);
});

it('stands by the time the page is told, which asks at once how it stands', async () => {
  const seen: boolean[] = [];
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => {
    seen.push(await isPaused(7));
    return { ok: true, response: null };
  });
  await setPaused(7, true);
  await togglePause(7);
  expect(seen).toEqual([true, false]);
});
