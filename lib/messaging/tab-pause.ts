import { browser } from 'wxt/browser';
import { sendToFrames } from './client';
import { pauseKey } from './session-keys';

/** Whether the agent paused marks in this tab. Lasts until the browser closes. */
export async function isPaused(tabId: number): Promise<boolean> {
  const stored = await browser.storage.session.get(pauseKey(tabId));
  return stored[pauseKey(tabId)] === true;
}

/** The key first: the page asks how it stands now, and after each load, and the panel reads it too. */
async function write(tabId: number, paused: boolean): Promise<void> {
  await browser.storage.session.set({ [pauseKey(tabId)]: paused });
  await sendToFrames(tabId, 'page.pause', null).catch(() => undefined);
}

/** Turns marks in one tab off or on. A site paused in the settings stays so. */
export async function setPaused(tabId: number, paused: boolean): Promise<void> {
  await navigator.locks.request(pauseKey(tabId), () => write(tabId, paused));
}

/** Turns marks in one tab off, or on again. One press after the other: two quick ones leave it as it was. */
export async function togglePause(tabId: number): Promise<void> {
  await navigator.locks.request(pauseKey(tabId), async () => write(tabId, !(await isPaused(tabId))));
}
