import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { Firefox } from './firefox';

const MENU = `document.getElementById('contentAreaContextMenu')`;

/** The context menu of an element on a page, as a right click opens it. */
export async function openPageMenu({ chrome }: Firefox, page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  await page.click(selector, { button: 'right' });
  await expect.poll(() => chrome.evaluate<string>(`${MENU}.state`)).toBe('open');
}

/** Picks an entry of ours in the open menu, as a click on it does. */
export async function pickEntry({ chrome }: Firefox, id: string): Promise<void> {
  const entry = `[...${MENU}.querySelectorAll('menuitem')].find((item) => item.id.endsWith(${JSON.stringify(`-menuitem-_${id}`)}))`;
  await chrome.evaluate(`(${MENU}.activateItem(${entry}), null)`);
  await expect.poll(() => chrome.evaluate<string>(`${MENU}.state`)).toBe('closed');
}
