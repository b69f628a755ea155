import { browser } from 'wxt/browser';
import { patternOfPage } from '@/lib/domain/known-sites';
import { newId } from '@/lib/domain/new-id';
import { isOnX } from '@/lib/domain/x-hosts';
import type { Sender } from '@/lib/messaging/listen';
import { visitKey, visitPrefix } from '@/lib/messaging/session-keys';
import { STORED } from '@/lib/messaging/stored-keys';

/** From now until the tab leaves this origin its page may be read: the agent asked for it by a click on the page. */
export async function beginVisit(tabId: number, origin: string): Promise<void> {
  await browser.storage.session.set({ [visitKey(tabId)]: origin });
}

/** The origin a tab is visited on by the agent's click; undefined for all others. */
export async function findVisit(tabId: number): Promise<string | undefined> {
  return (await browser.storage.session.get(visitKey(tabId)))[visitKey(tabId)] as string | undefined;
}

/** The tab is read no longer by the agent's click alone. */
export async function endVisit(tabId: number): Promise<void> {
  await browser.storage.session.remove(visitKey(tabId));
}

/** A site the agent turned off is off in every tab, also where a click had opened it for a visit. */
export async function endVisitsTo(patterns: readonly string[]): Promise<void> {
  const session = await browser.storage.session.get(null);
  const ended = Object.entries(session).filter(
    ([key, origin]) =>
      key.startsWith(visitPrefix) && patterns.includes(patternOfPage(new URL(String(origin)))),
  );
  await browser.storage.session.remove(ended.map(([key]) => key));
}

/**
 * Whether a sender that passed the gate may still go on: a script keeps running in an open page after the agent took
 * the permission back, and must learn nothing of the desk from then on.
 */
export async function isAdmitted({ url = '', tab }: Sender): Promise<boolean> {
  if (url.startsWith(browser.runtime.getURL('/')) || isOnX(url)) return true;
  if (!URL.canParse(url)) return false;
  const address = new URL(url);
  const isGranted = await browser.permissions.contains({ origins: [patternOfPage(address)] });
  return isGranted || (tab?.id !== undefined && (await findVisit(tab.id)) === address.origin);
}

/** Makes every open page ask again whether it may go on. */
export async function announceAccess(): Promise<void> {
  await browser.storage.local.set({ [STORED.access]: newId() });
}
