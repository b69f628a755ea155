import { browser } from 'wxt/browser';
import { X_MATCHES } from '@/lib/domain/x-hosts';

/**
 * Brings the overlay into tabs that were open before it was installed or updated. A fresh overlay first removes what
 * an older one left (facts/platform.md §1.3). Tabs that refuse, such as discarded ones, get theirs on reload.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: X_MATCHES });
  await Promise.allSettled(
    tabs.flatMap(({ id, discarded }) =>
      id === undefined || discarded === true
        ? []
        : [
            browser.scripting.executeScript({
              target: { tabId: id },
              files: ['/content-scripts/overlay.js'],
            }),
          ],
    ),
  );
}
