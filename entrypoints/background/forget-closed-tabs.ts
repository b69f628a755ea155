import { browser } from 'wxt/browser';
import { keysOfTab } from '@/lib/messaging/session-keys';

/** Forgets per-tab state when the tab is gone. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void browser.storage.session.remove(keysOfTab(tabId));
  });
}
