import { browser } from 'wxt/browser';
import { patternOfPage } from '@/lib/domain/known-sites';
import { sendToTab } from '@/lib/messaging/client';
import type { StoredSelection } from '@/lib/messaging/protocol';
import { selectionKey } from '@/lib/messaging/session-keys';
import { siteGrants } from '@/lib/messaging/site-grants';
import type { HintPorts, SidePorts } from '../model/ports';

/** Opens a page of the site beside a tab, with the post the panel shows there: the panel follows the agent into it. */
export async function openBeside(url: string, tabId: number): Promise<void> {
  const stored = await browser.storage.session.get(selectionKey(tabId));
  const { id } = await browser.tabs.create({ url, openerTabId: tabId });
  if (id === undefined || stored[selectionKey(tabId)] === undefined) return;
  // Frames are counted anew in each tab.
  const { frame: _, ...chosen } = stored[selectionKey(tabId)] as StoredSelection;
  await browser.storage.session.set({ [selectionKey(id)]: { ...chosen, opened: url } });
}

/** What the panel of one tab needs besides replying. */
export function createSidePorts(tabId: number): SidePorts {
  return {
    openPage: (url) => openBeside(url, tabId),
    async openForm(url) {
      // First: the browser asks only in the turn of the press. Whatever the agent answers, the draft can be copied there.
      await siteGrants.grant([patternOfPage(new URL(url))]);
      await openBeside(url, tabId);
    },
    copyNote: (text) => navigator.clipboard.writeText(text),
  };
}

/**
 * What the page of one tab tells about its entries.
 * @param frameId where they stand, if not in the page itself
 */
export function createHintPorts(tabId: number, frameId?: number): HintPorts {
  return { findSpamHints: (post) => sendToTab(tabId, 'page.spam', { post }, frameId) };
}
