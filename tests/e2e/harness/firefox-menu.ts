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

/** The context menu of an element on a page, as a right click opens it. */
export async function openPageMenu(firefox: Firefox, page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  await page.click(selector, { button: 'right' });
  await isMenu(firefox, 'page', 'open');
}

/** The menu of the extension's button in the toolbar, as a right click opens it while a page is in front. */
export async function openToolbarMenu(firefox: Firefox, page: Page): Promise<void> {
  await page.bringToFront();
  // Firefox's own rule for the id of an add-on's widgets. Out of the panel of all extensions it is always in sight.
  const id = JSON.stringify(
    `${firefox.extensionId.toLowerCase().replace(/[^a-z0-9_-]/gu, '_')}-browser-action`,
  );
  await firefox.chrome.evaluate(`(() => {
    CustomizableUI.addWidgetToArea(${id}, CustomizableUI.AREA_NAVBAR);
    const click = { bubbles: true, cancelable: true, view: window, button: 2 };
    document.getElementById(${id}).dispatchEvent(new MouseEvent('contextmenu', click));
    return null;
  })()`);
  await isMenu(firefox, 'toolbar', 'open');
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
