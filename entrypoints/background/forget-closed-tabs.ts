import { browser } from 'wxt/browser';

/** Forgets per-tab state when the tab is gone. */
export function forgetClosedTabs(keysOf: (tabId: number) => string[]): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void browser.storage.session.remove(keysOf(tabId));
  });
}
