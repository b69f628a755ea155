import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { Firefox } from './firefox';

const MENUS = { page: 'contentAreaContextMenu', toolbar: 'toolbar-context-menu' } as const;
type Menu = keyof typeof MENUS;

const find = (menu: Menu): string => `document.getElementById(${JSON.stringify(MENUS[menu])})`;
const findEntry = (menu: Menu, id: string): string =>
  `[...${find(menu)}.querySelectorAll('menuitem')].find((item) => item.id.endsWith(${JSON.stringify(`-menuitem-_${id}`)}))`;

const isMenu = ({ chrome }: Firefox, menu: Menu, state: 'open' | 'closed'): Promise<void> =>
  expect.poll(() => chrome.evaluate<string>(`${find(menu)}.state`)).toBe(state);

/** An entry of ours, and whether it is to stand in the menu. */
interface Expected {
  id: string;
  offered?: boolean;
}

/** Opens a menu, again where it does not offer what it should: that follows the page in front a moment later. */
async function openFor(
  firefox: Firefox,
  menu: Menu,
  { id, offered = true }: Expected,
  open: () => Promise<unknown>,
): Promise<void> {
  await expect(async () => {
    await open();
    await isMenu(firefox, menu, 'open');
    const isOffered = await hasEntry(firefox, menu, id);
    if (isOffered !== offered) await closeMenu(firefox, menu);
    expect(isOffered).toBe(offered);
  }).toPass();
}

/** The context menu of an element on a page, as a right click opens it. */
export async function openPageMenu(
  firefox: Firefox,
  page: Page,
  selector: string,
  entry: Expected,
): Promise<void> {
  await page.bringToFront();
  await openFor(firefox, 'page', entry, () => page.click(selector, { button: 'right' }));
}

/** The menu of the extension's button in the toolbar, as a right click opens it while a page is in front. */
export async function openToolbarMenu(firefox: Firefox, page: Page, entry: Expected): Promise<void> {
  await page.bringToFront();
  // Firefox's own rule for the id of an add-on's widgets. Out of the panel of all extensions it is always in sight.
  const id = JSON.stringify(
    `${firefox.extensionId.toLowerCase().replace(/[^a-z0-9_-]/gu, '_')}-browser-action`,
  );
  const open = `(() => {
    CustomizableUI.addWidgetToArea(${id}, CustomizableUI.AREA_NAVBAR);
    const click = { bubbles: true, cancelable: true, view: window, button: 2 };
    document.getElementById(${id}).dispatchEvent(new MouseEvent('contextmenu', click));
    return null;
  })()`;
  await openFor(firefox, 'toolbar', entry, () => firefox.chrome.evaluate(open));
}

/** Whether the open menu has an entry of ours. */
export const hasEntry = ({ chrome }: Firefox, menu: Menu, id: string): Promise<boolean> =>
  chrome.evaluate<boolean>(`${findEntry(menu, id)} !== undefined`);

/** Picks an entry of ours in the open menu, as a click on it does. */
export async function pickEntry(firefox: Firefox, menu: Menu, id: string): Promise<void> {
  await firefox.chrome.evaluate(`(${find(menu)}.activateItem(${findEntry(menu, id)}), null)`);
  await isMenu(firefox, menu, 'closed');
}

/** Closes the open menu without picking anything. */
export async function closeMenu(firefox: Firefox, menu: Menu): Promise<void> {
  await firefox.chrome.evaluate(`(${find(menu)}.hidePopup(), null)`);
  await isMenu(firefox, menu, 'closed');
}
