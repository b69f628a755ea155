import { browser } from 'wxt/browser';
import { openableUrl } from '@/components/panel/link';
import { selectEntry } from '@/components/panel/model/post/select-entry';
import type { Interaction } from '@/lib/domain/interaction';
import { selectionKey } from '@/lib/messaging/session-keys';

/** Opens the post of a log entry by the agent's press, and its author's history beside it. Without a link: the history alone. */
export async function openOwed(entry: Interaction, tabId: number): Promise<void> {
  const url = openableUrl(entry.post.url);
  const tab = url === undefined ? { id: tabId } : await browser.tabs.create({ url, openerTabId: tabId });
  if (tab.id === undefined) return;
  await browser.storage.session.set({ [selectionKey(tab.id)]: selectEntry(entry, new Date()) });
}
