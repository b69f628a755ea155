import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { type Chromium, PATIENCE } from './chromium';

/** The real side panel, reached through a second connection to the browser. */
export interface SidePanel {
  page: Page;
  /** Ends the connection; the panel stays open. */
  disconnect(): Promise<void>;
}

/** Whether the browser shows our side panel now, asked of the debugging protocol itself. */
export async function isSidePanelOpen(browser: Chromium): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${browser.debugPort}/json/list`);
  const targets = (await answer.json()) as { url: string }[];
  return targets.some(({ url }) => url.startsWith(browser.extensionUrl('sidepanel.html')));
}

/**
 * Waits for the side panel. Playwright's first connection never lists it as a page, a connection made after it
 * opened does.
 */
export async function connectSidePanel(browser: Chromium): Promise<SidePanel> {
  await expect.poll(() => isSidePanelOpen(browser), { message: 'side panel is open' }).toBe(true);
  const connection = await chromium.connectOverCDP(`http://127.0.0.1:${browser.debugPort}`);
  for (const context of connection.contexts()) context.setDefaultTimeout(PATIENCE);
  return { page: findPanel(connection, browser), disconnect: () => connection.close() };
}

function findPanel(connection: Browser, browser: Chromium): Page {
  const pages = connection.contexts().flatMap((context) => context.pages());
  const panel = pages.find((page) => page.url().startsWith(browser.extensionUrl('sidepanel.html')));
  if (panel === undefined)
    throw new Error(`no side panel among ${pages.map((page) => page.url()).join(', ')}`);
  return panel;
}
