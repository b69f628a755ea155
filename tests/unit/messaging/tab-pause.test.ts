import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pauseKey } from '@/lib/messaging/session-keys';
import { togglePause } from '@/lib/messaging/tab-pause';
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
