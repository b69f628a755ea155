import { browser } from 'wxt/browser';
import { patternOfPage } from '@/lib/domain/known-sites';
import { newId } from '@/lib/domain/new-id';
import { X_HOSTS } from '@/lib/domain/x-hosts';
import { isHostOf } from '@/lib/messaging/gate';
import type { Sender } from '@/lib/messaging/listen';
import { visitKey } from '@/lib/messaging/session-keys';
import { STORED } from '@/lib/messaging/stored-keys';

/** From now until the tab leaves this origin its page may be read: the agent asked for it by a click on the page. */
export async function beginVisit(tabId: number, origin: string): Promise<void> {
  await browser.storage.session.set({ [visitKey(tabId)]: origin });
}

async function isVisited(tabId: number | undefined, { origin }: URL): Promise<boolean> {
  if (tabId === undefined) return false;
  return (await browser.storage.session.get(visitKey(tabId)))[visitKey(tabId)] === origin;
}

/**
 * Whether a sender that passed the gate may still go on: a script keeps running in an open page after the agent took
 * the permission back, and must learn nothing of the desk from then on.
 */
export async function isAdmitted({ url = '', tab }: Sender): Promise<boolean> {
  if (url.startsWith(browser.runtime.getURL('/')) || isHostOf(X_HOSTS, url)) return true;
  if (!URL.canParse(url)) return false;
  const address = new URL(url);
  const isGranted = await browser.permissions.contains({ origins: [patternOfPage(address)] });
  return isGranted || (await isVisited(tab?.id, address));
}

/** Makes every open page ask again whether it may go on. */
export async function announceAccess(): Promise<void> {
  await browser.storage.local.set({ [STORED.access]: newId() });
}
