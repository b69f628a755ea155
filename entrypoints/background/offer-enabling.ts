import { browser } from 'wxt/browser';
import { canEnable } from './enable-page';

/** The menu entries 「このブログで有効にする」: the toolbar button's and the page's. */
const ENTRIES = ['enable-page', 'enable-page-here'] as const;

/** How they stand in the menus, as far as this run of the background knows. */
let shown: boolean | undefined;

/** Whether a menu's entry is one of these. */
export function isEnabling(id: string | number): boolean {
  return ENTRIES.some((each) => each === id);
}

/** Whether the page in front can be turned on. Of pages we may not read nobody tells the address: those can. */
async function canEnableFront(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.url === undefined || canEnable(tab.url);
}

/** Creates the entries, shown or hidden as they have to be. */
export async function createEnabling(): Promise<void> {
  const visible = await canEnableFront();
  const [toolbar, page] = ENTRIES;
  const title = browser.i18n.getMessage('menuEnable');
  browser.contextMenus.create({ id: toolbar, title, visible, contexts: ['action'] });
  browser.contextMenus.create({
    id: page,
    title,
    visible,
    contexts: ['page', 'frame', 'selection', 'link', 'image'],
    documentUrlPatterns: ['*://*/*'],
  });
  shown = visible;
}

async function offer(): Promise<void> {
  const visible = await canEnableFront();
  if (visible === shown) return;
  await Promise.all(ENTRIES.map((id) => browser.contextMenus.update(id, { visible })));
  shown = visible;
}

/**
 * Shows the entries only where they do something. Set whenever another page comes to the front: match patterns cannot
 * leave out X, and Chrome does not say that a menu is about to open.
 */
export function offerEnabling(): void {
  // Right after the installation there are none yet; they are created as they have to be.
  const follow = () => void offer().catch(() => undefined);
  browser.tabs.onActivated.addListener(follow);
  browser.windows.onFocusChanged.addListener(follow);
  browser.tabs.onUpdated.addListener((_tabId, { status }, { active }) => {
    if (status !== undefined && active) follow();
  });
}
