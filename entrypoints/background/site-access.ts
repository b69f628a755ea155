import { browser } from 'wxt/browser';
import { newId } from '@/lib/domain/new-id';
import { X_HOSTS, X_MATCHES } from '@/lib/domain/x-hosts';
import { isHostOf } from '@/lib/messaging/gate';
import type { Sender } from '@/lib/messaging/listen';
import { visitKey } from '@/lib/messaging/session-keys';
import { STORED } from '@/lib/messaging/stored-keys';

/** Match patterns the agent granted, on top of the hosts of the installation. */
export async function listGranted(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => !X_MATCHES.includes(pattern));
}

/** The pattern of one host, whichever port: Firefox knows none in patterns. */
function patternOf(address: URL): string {
  return `${address.protocol}//${address.hostname}/*`;
}

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
  const isGranted = await browser.permissions.contains({ origins: [patternOf(address)] });
  return isGranted || (await isVisited(tab?.id, address));
}

/** Makes every open page ask again whether it may go on. */
export async function announceAccess(): Promise<void> {
  await browser.storage.local.set({ [STORED.access]: newId() });
}
