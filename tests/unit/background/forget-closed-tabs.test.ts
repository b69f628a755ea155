import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetClosedTabs } from '@/entrypoints/background/forget-closed-tabs';

const WHAT = ['selected', 'health', 'visit', 'paused', 'step-end'];

beforeEach(() => fakeBrowser.reset());

it('keeps nothing of a tab that was closed, and all of the others', async () => {
  const kept = [7, 70].flatMap((tab) => WHAT.map((what) => [`${what}:${tab}`, 'said']));
  await browser.storage.session.set(Object.fromEntries(kept));
  forgetClosedTabs();
  await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
  await vi.waitFor(async () =>
    expect(Object.keys(await browser.storage.session.get(null))).toEqual(WHAT.map((what) => `${what}:70`)),
  );
});
