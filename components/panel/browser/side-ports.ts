import { browser } from 'wxt/browser';
import { selectionKey } from '@/lib/messaging/session-keys';
import type { SidePorts } from '../model/ports';

/** Opens a page of the site beside a tab, with the post the panel shows there: the panel follows the agent into it. */
export async function openBeside(url: string, tabId: number): Promise<void> {
  const { id } = await browser.tabs.create({ url, openerTabId: tabId });
  const chosen = (await browser.storage.session.get(selectionKey(tabId)))[selectionKey(tabId)];
  if (id !== undefined && chosen !== undefined)
    await browser.storage.session.set({ [selectionKey(id)]: chosen });
}

/** What the panel of one tab needs besides replying. */
export function createSidePorts(tabId: number): SidePorts {
  return {
    openPage: (url) => openBeside(url, tabId),
    copyNote: (text) => navigator.clipboard.writeText(text),
  };
}
