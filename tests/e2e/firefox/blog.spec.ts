import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { commentCatalog } from '@/lib/i18n/panel-comment';
import { noticesCatalog } from '@/lib/i18n/panel-notices';
import { panelSitesCatalog } from '@/lib/i18n/panel-sites';
import { uiCatalog } from '@/lib/i18n/ui';
import { watchCatalog } from '@/lib/i18n/watch';
import { BLOG, createBlog } from '@/tests/stand-ins/blog/blog';
import { type Firefox, launchFirefox, uninstall, update } from '../harness/firefox';
import { openBlog } from '../harness/firefox-blog';
import { answerQuestion, grantSites, revokeSites } from '../harness/firefox-grants';
import { closeMenu, hasEntry, openPageMenu, openToolbarMenu, pickEntry } from '../harness/firefox-menu';
import type { FirefoxView } from '../harness/firefox-view';
import { pressInCard, readCard, readLog, setUpDesk } from '../harness/firefox-work';
import { RESTART, RESTART_TEXT } from '../harness/panel';
import { words } from '../harness/words';

const says = panelSitesCatalog.ja;
const PATTERN = `${BLOG}/*`;
const ANSWER = 'ありがとうございます。直りました。';
const blog = createBlog();

let firefox: Firefox;
let desk: FirefoxView;

test.beforeAll(async () => {
  firefox = await launchFirefox();
  desk = await setUpDesk(firefox);
});
test.afterEach(() => expect([...firefox.strays, ...firefox.proxy.asked]).toEqual([]));
test.afterAll(() => firefox.close());

const countChips = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('[data-yorisoi]').length);
/** Whether the page's first chip takes room, and whether its first mark is painted. */
const readShown = (page: Page): Promise<{ chip: boolean; mark: boolean }> =>
  page.evaluate(() => {
    const chip = document.querySelector('[data-yorisoi]');
    const [name, ranges] = [...CSS.highlights].find(([, { size }]) => size > 0) ?? ['', []];
    const [range] = [...ranges];
    const at = range?.startContainer.parentElement ?? document.body;
    return {
      chip: (chip?.getClientRects().length ?? 0) > 0,
      mark: !/, 0\)$|^transparent$/u.test(getComputedStyle(at, `::highlight(${name})`).backgroundColor),
    };
  });
const hasText = (text: string): string => `document.body.innerText.includes(${JSON.stringify(text)})`;

async function openCard(page: Page) {
  await page.bringToFront();
  await (await page.waitForSelector('[data-yorisoi]'))?.click();
  await expect.poll(() => page.frames().length).toBe(2);
  const card = page.frames()[1];
  if (card === undefined) throw new Error('no card');
  return card;
}

test('a blog turned on by a menu is read at once, and stays on once the browser is told yes', async () => {
  const page = await openBlog(firefox, blog);
  await openPageMenu(firefox, page, '.entry-content p', { id: 'enable-page-here' });
  await firefox.stopBackground();
  await pickEntry(firefox, 'page', 'enable-page-here');
  await answerQuestion(firefox, 'refuse');
  await expect.poll(() => countChips(page)).toBe(1);
  // The click opened the sidebar too.
  const sidebar = await firefox.openSidebar();
  await sidebar.waitFor(hasText(says.visitOnly));

  await page.reload();
  await sidebar.waitFor(hasText(noticesCatalog.ja.unsupportedTitle));
  expect(await countChips(page)).toBe(0);

  await openToolbarMenu(firefox, page, { id: 'enable-page' });
  await pickEntry(firefox, 'toolbar', 'enable-page');
  await answerQuestion(firefox, 'allow');
  await expect.poll(() => countChips(page)).toBe(1);
  await page.reload();
  await expect.poll(() => countChips(page)).toBe(1);
  // Open, it would take the place of the mini card.
  await firefox.closeSidebar();
  await page.close();
});

test('X, which is on by itself, is not offered to be turned on', async () => {
  const page = await firefox.openX();
  await openPageMenu(firefox, page, 'article', { id: 'enable-page-here', offered: false });
  await closeMenu(firefox, 'page');
  await openToolbarMenu(firefox, page, { id: 'enable-page', offered: false });
  expect(await hasEntry(firefox, 'toolbar', 'pause')).toBe(true);
  await closeMenu(firefox, 'toolbar');
  await page.close();
});

test('a comment from the mini card is logged when it shows, and its answer is told on a later visit', async () => {
  await grantSites(firefox, [PATTERN]);
  const page = await openBlog(firefox, blog);
  const card = await openCard(page);
  await expect.poll(() => readCard(card)).toContain(words.panel.lastContactNone);
  await pressInCard(card, RESTART);
  await expect.poll(() => readCard(card)).toContain('そらモバイル 三浦');
  await pressInCard(card, commentCatalog.ja.insert);
  await expect.poll(() => readCard(card)).toContain(words.dock.outcomeFilled);
  expect(await page.$eval('#author', (field) => (field as HTMLInputElement).value)).toBe('そらモバイル 三浦');
  expect(await page.$eval('#a520a3c207', (field) => (field as HTMLInputElement).value)).toContain(
    RESTART_TEXT,
  );
  expect(blog.sent).toEqual([]);
  await page.keyboard.press('Escape');
  await page.type('#email', 'support@sora.example');
  await page.click('[name=submit]');
  await expect
    .poll(async () => (await readLog(desk))[0])
    .toMatchObject({ delivery: 'sent', confirmedBy: 'page', comment: { id: '41', state: 'shown' } });

  blog.comments.push({ id: '42', name: '読者', text: ANSWER, isHeld: false });
  await page.reload();
  const told = await openCard(page);
  await expect.poll(() => readCard(told)).toContain(watchCatalog.ja.newsOnPage.replace('{count}', '1'));
  expect(await readCard(told)).toContain(ANSWER);
  // A tab beside this one; nothing answers there.
  await told.locator(`a::-p-text(${watchCatalog.ja.readThere})`).click();
  await expect.poll(() => firefox.proxy.asked).toContain(`${new URL(BLOG).host}:443`);
  firefox.proxy.asked.length = 0;
  await page.bringToFront();
  await pressInCard(told, watchCatalog.ja.answered);
  await pressInCard(told, uiCatalog.ja.undo);
  await page.close();
});

test('turned off while the event page is stopped, an open page loses its marks and gets no new ones', async () => {
  await grantSites(firefox, [PATTERN]);
  const page = await openBlog(firefox, blog);
  await expect.poll(() => countChips(page)).toBe(1);
  await firefox.stopBackground();
  await revokeSites(firefox, [PATTERN]);
  await expect.poll(() => countChips(page)).toBe(0);
  await expect.poll(() => desk.evaluate('harness.registered()')).toEqual([]);
  await page.close();
});

test('paused by the toolbar’s menu and updated under an open blog, each mark stands there once or not at all', async () => {
  await grantSites(firefox, [PATTERN]);
  const page = await openBlog(firefox, blog);
  await expect.poll(() => readShown(page)).toEqual({ chip: true, mark: true });
  for (const chips of [0, 1]) {
    await openToolbarMenu(firefox, page, { id: 'pause' });
    await pickEntry(firefox, 'toolbar', 'pause');
    await expect.poll(() => countChips(page)).toBe(chips);
  }
  const old = await page.waitForSelector('[data-yorisoi]');
  await update(firefox);
  await expect.poll(() => old?.evaluate((chip) => chip.isConnected)).toBe(false);
  await expect.poll(() => readShown(page)).toEqual({ chip: true, mark: true });
  expect(await countChips(page)).toBe(1);
  await page.close();
});

test('taken out of the browser under open pages, nothing of it is seen any more', async () => {
  await grantSites(firefox, [PATTERN]);
  const pages = [await openBlog(firefox, blog), await firefox.openX()];
  for (const page of pages) await expect.poll(() => readShown(page)).toEqual({ chip: true, mark: true });
  await uninstall(firefox);
  for (const page of pages) await expect.poll(() => readShown(page)).toEqual({ chip: false, mark: false });
});
