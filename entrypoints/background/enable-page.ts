import { browser } from 'wxt/browser';
import { patternOfPage } from '@/lib/domain/known-sites';
import { isWebPage } from '@/lib/domain/web-page';
import { isOnX } from '@/lib/domain/x-hosts';
import { siteGrants } from '@/lib/messaging/site-grants';
import { openPanelByClick } from './open-panel';
import { SITE_OVERLAY } from './overlay-injection';
import { announceAccess, beginVisit, endVisit, findVisit } from './site-access';

/**
 * Reads a visited page. The visit ends where the browser refuses: it keeps some pages to itself, its store for one, and
 * the page may have become another meanwhile.
 */
async function readVisited(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: [SITE_OVERLAY] }).catch(() => endVisit(tabId));
}

/** Reads the page now, by the right the agent's click gave for this visit. */
async function visit(tabId: number, { origin }: URL): Promise<void> {
  await beginVisit(tabId, origin);
  await readVisited(tabId);
  // A script that was there already and had been told to stop asks again.
  await announceAccess();
}

/** Goes on with a visit on the next page of the same origin, if the browser lets us; ends it on any other page. */
async function goOn(tabId: number, address: string | undefined): Promise<void> {
  const origin = await findVisit(tabId);
  if (origin === undefined) return;
  // Without the right to read it we are not told the address.
  if (address !== undefined && new URL(address).origin === origin) await readVisited(tabId);
  else await endVisit(tabId);
}

/** Follows pages that were turned on for a visit. */
export function followVisits(): void {
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    if (status === 'complete') void goOn(tabId, url).catch(() => undefined);
  });
}

/** Whether a frame shows a site of its own. X is at home in its tab, and what it frames is its own business. */
function isOtherSite(frame: string, page = ''): boolean {
  if (!URL.canParse(frame) || !URL.canParse(page) || [frame, page].some(isOnX)) return false;
  const url = new URL(frame);
  return isWebPage(url) && url.hostname !== new URL(page).hostname;
}

/** Whether a page can be turned on at all: X is at home already, and browsers keep their own pages to themselves. */
export function canEnable(address: string): boolean {
  return URL.canParse(address) && !isOnX(address) && isWebPage(new URL(address));
}

/**
 * 「このブログで有効にする」: the page is read at once, whatever the agent answers to the browser's question, and the panel
 * says how far it got. Everything that needs the click is called in its turn, without an `await` before it.
 * @param address of the page, as the click told it
 * @param frame the one the click was in: of another host it is what the agent means. The click's right is for the page
 * alone, so the frame is read from the browser's yes on.
 */
export function enablePage(
  tab: { id?: number | undefined; windowId?: number | undefined } | undefined,
  address: string | undefined,
  frame?: string,
): void {
  if (tab?.id === undefined || tab.windowId === undefined) return;
  void openPanelByClick(tab.windowId);
  if (frame !== undefined && isOtherSite(frame, address)) {
    void siteGrants.grant([patternOfPage(new URL(frame))]);
    return;
  }
  if (address === undefined || !canEnable(address)) return;
  const url = new URL(address);
  void siteGrants.grant([patternOfPage(url)]);
  void visit(tab.id, url).catch(() => undefined);
}
