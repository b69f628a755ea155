import { browser } from 'wxt/browser';
import { sendToFrames } from '@/lib/messaging/client';
import { pauseKey } from '@/lib/messaging/session-keys';

/** Whether the agent paused marks in this tab. Lasts until the browser closes. */
export async function isPaused(tabId: number): Promise<boolean> {
  const stored = await browser.storage.session.get(pauseKey(tabId));
  return stored[pauseKey(tabId)] === true;
}

/** Turns marks in one tab off, or on again. One press after the other: two quick ones leave it as it was. */
export async function togglePause(tabId: number): Promise<void> {
  await navigator.locks.request(pauseKey(tabId), async () => {
    const paused = !(await isPaused(tabId));
    await browser.storage.session.set({ [pauseKey(tabId)]: paused });
    await sendToFrames(tabId, 'page.pause', { paused }).catch(() => undefined);
  });
}

/** Forgets per-tab state when the tab is gone. */
export function forgetClosedTabs(keysOf: (tabId: number) => string[]): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void browser.storage.session.remove(keysOf(tabId));
  });
}
