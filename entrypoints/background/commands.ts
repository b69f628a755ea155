import { browser } from 'wxt/browser';
import { sendToAnyFrame } from '@/lib/messaging/client';
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

/** A tab without an overlay has no marks to walk: nothing to say. */
function step(tabId: number, windowId: number, direction: 'next' | 'previous'): void {
  // The key is the agent's gesture: the panel opens with it, then shows the post the overlay walks to.
  void openPanelByClick(windowId);
  sendToAnyFrame(tabId, 'page.step', { direction }).catch(() => undefined);
}
