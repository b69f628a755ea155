import { browser } from 'wxt/browser';
import { patternOfPage } from '@/lib/domain/known-sites';
import { isWebPage } from '@/lib/domain/web-page';
import { X_HOSTS } from '@/lib/domain/x-hosts';
import { isHostOf } from '@/lib/messaging/gate';
import { siteGrants } from '@/lib/messaging/site-grants';
import { openPanelByClick } from './open-panel';
import { SITE_OVERLAY } from './overlay-injection';
import { announceAccess, beginVisit } from './site-access';

/** Reads the page now, by the right the agent's click gave for this visit. */
async function visit(tabId: number, { origin }: URL): Promise<void> {
  await beginVisit(tabId, origin);
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [SITE_OVERLAY] });
  // A script that was there already and had been told to stop asks again.
  await announceAccess();
}

/**
 * 「このブログで有効にする」: the page is read at once, whatever the agent answers to the browser's question, and the panel
 * says how far it got. Everything that needs the click is called in its turn, without an `await` before it.
 * @param address of the page, as the click told it
 */
export function enablePage(
  tab: { id?: number | undefined; windowId?: number | undefined } | undefined,
  address: string | undefined,
): void {
  if (tab?.id === undefined || tab.windowId === undefined) return;
  void openPanelByClick(tab.windowId);
  if (address === undefined || !URL.canParse(address) || isHostOf(X_HOSTS, address)) return;
  const url = new URL(address);
  if (!isWebPage(url)) return;
  void siteGrants.grant([patternOfPage(url)]);
  // The browser keeps some pages to itself, its store for one: the panel says that nothing is read there.
  visit(tab.id, url).catch(() => undefined);
}
