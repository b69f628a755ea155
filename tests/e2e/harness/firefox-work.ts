import { expect } from '@playwright/test';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { Interaction } from '@/lib/domain/interaction';
import { type DownloadedCsv, takeSavedCsv } from './csv';
import type { Firefox } from './firefox';
import type { FirefoxView } from './firefox-view';
import { words } from './words';

/** The tests' own extension page, with the desk set up as the first run would. */
export async function setUpDesk(firefox: Firefox): Promise<FirefoxView> {
  const desk = await openDesk(firefox);
  await desk.evaluate(`harness.speak('ja').then(() => harness.setUp(true))`);
  await expect.poll(() => desk.evaluate('harness.matcherHash()')).not.toBe('');
  return desk;
}

/** The tests' own extension page over whatever the profile holds. */
export function openDesk(firefox: Firefox): Promise<FirefoxView> {
  return firefox.openExtensionPage('stand-in-desk.html');
}

/** The whole log, oldest first. */
export function readLog(desk: FirefoxView): Promise<Interaction[]> {
  return desk.evaluate<Interaction[]>(
    `(async () => { const all = []; for await (const entry of harness.desk.interactions.stream({})) all.push(entry); return all; })()`,
  );
}

/** Exports the log on the desk page and reads the file the browser saved. */
export async function exportCsv(firefox: Firefox): Promise<DownloadedCsv> {
  const page = await firefox.openExtensionPage('options.html#/export');
  await page.click('button:not(:disabled)', words.data.start);
  return takeSavedCsv(firefox.downloads);
}

/** The chip's host in a post, once it is there. */
export async function findChip(page: Page, id: string): Promise<ElementHandle> {
  const host = await page.waitForSelector(`article:has(a[href$="${id}"]) [data-yorisoi]`);
  if (host === null) throw new Error('no chip');
  return host;
}

/** Picks a template in the sidebar by searching its title, as an agent does after `/`. */
export async function chooseTemplate(sidebar: FirefoxView, title: string): Promise<void> {
  await sidebar.click('button', words.dock.search);
  await sidebar.type('input[role=combobox]', title);
  await sidebar.click('[role=option]', title);
}

/** Opens the mini card of a post by its chip. */
export async function openCard(page: Page, id: string): Promise<Frame> {
  await (await findChip(page, id)).click();
  await expect.poll(() => page.frames().length, { message: 'the card is a frame' }).toBe(2);
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('no card');
  return frame;
}

/** A trusted click on the card's button with that text, once it stands still. */
export async function pressInCard(card: Frame, text: string): Promise<void> {
  await card.locator(`button::-p-text(${text})`).click();
}

export const readCard = (card: Frame): Promise<string> =>
  card.evaluate(() => (document.body as HTMLElement | null)?.textContent ?? '');
