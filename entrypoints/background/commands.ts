import { browser } from 'wxt/browser';
import { sendToAnyFrame } from '@/lib/messaging/client';
import type { StepEnd } from '@/lib/messaging/protocol';
import { stepEndKey } from '@/lib/messaging/session-keys';
import { togglePause } from '@/lib/messaging/tab-pause';
import { openPanelByClick } from './open-panel';

/** Browser commands: rebindable by the agent, and the only keys we use on a page, since X has its own letters. */
export function registerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined || tab.windowId === undefined) return;
    if (command === 'open-panel') void openPanelByClick(tab.windowId);
    if (command === 'next-mark') step(tab.id, tab.windowId, 'next');
    if (command === 'previous-mark') step(tab.id, tab.windowId, 'previous');
    if (command === 'pause') void togglePause(tab.id);
  });
}

/** Where the page holds no further mark the panel hears of it. A tab without an overlay has none to walk: nothing to say. */
function step(tabId: number, windowId: number, direction: StepEnd['direction']): void {
  // The key is the agent's gesture: the panel opens with it, then shows the post the overlay walks to.
  void openPanelByClick(windowId);
  sendToAnyFrame(tabId, 'page.step', { direction })
    .then(({ shown }) => (shown ? undefined : noteEnd(tabId, direction)))
    .catch(() => undefined);
}

function noteEnd(tabId: number, direction: StepEnd['direction']): Promise<void> {
  const end: StepEnd = { direction, at: new Date().toISOString() };
  return browser.storage.session.set({ [stepEndKey(tabId)]: end });
}
