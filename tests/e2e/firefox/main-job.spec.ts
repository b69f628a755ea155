import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Firefox, launchFirefox } from '../harness/firefox';
import type { FirefoxView } from '../harness/firefox-view';
import { findChip, openCard, readLog, setUpDesk } from '../harness/firefox-work';
import { RESTART, RESTART_TEXT } from '../harness/panel';
import { words } from '../harness/words';

const FIRST = '1990000000000000100';
const STATUS = `/misaki_latte/status/${FIRST}`;

let firefox: Firefox;
let desk: FirefoxView;

test.beforeAll(async () => {
  firefox = await launchFirefox();
  desk = await setUpDesk(firefox);
});
test.afterEach(() => expect([...firefox.strays, ...firefox.proxy.asked]).toEqual([]));
test.afterAll(() => firefox.close());

const paintedWords = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('yorisoi')
        ? [...highlight].map(
            (range) => range.startContainer.textContent?.slice(range.startOffset, range.endOffset) ?? '',
          )
        : [],
    ),
  );

test.describe('the main job in Firefox', () => {
  test('marks are painted and the post has its chip', async () => {
    const page = await firefox.openX('/home');
    await findChip(page, FIRST);
    await expect.poll(() => paintedWords(page)).toEqual(expect.arrayContaining(['圏外', 'そらモバイル']));
    await page.evaluate((id) => window.__standIn.change(id, { text: '直りました' }), FIRST);
    await expect.poll(async () => (await paintedWords(page)).includes('そらモバイル')).toBe(false);
    await page.close();
  });

  test('a click on the chip shows the mini card, in a frame the page cannot read', async () => {
    const page = await firefox.openX('/home');
    await openCard(page, FIRST);
    const readable = await page.evaluate(() =>
      [...document.querySelectorAll('[data-yorisoi]')].some((host) => host.shadowRoot !== null),
    );
    expect(readable).toBe(false);
    await page.keyboard.press('Escape');
    await page.close();
  });

  test('from the chip through the sidebar to the logged reply', async () => {
    const page = await firefox.openX(STATUS);
    const sidebar = await firefox.openSidebar();
    await (await findChip(page, FIRST)).click();
    await sidebar.waitFor(`document.body.innerText.includes('@misaki_latte')`);
    await sidebar.click('button', words.dock.search);
    await sidebar.type('input[role=combobox]', RESTART);
    await sidebar.click('[role=option]', RESTART);
    await sidebar.click('button', words.dock.insert);
    await page.waitForFunction(
      (text) => document.querySelector('[data-testid=tweetTextarea_0]')?.textContent?.includes(text),
      {},
      RESTART_TEXT,
    );
    expect(await page.evaluate(() => window.__standIn.clicks)).toEqual([]);
    await page.click('[data-testid=tweetButtonInline]');
    await expect
      .poll(async () => (await readLog(desk))[0])
      .toMatchObject({
        action: 'reply',
        delivery: 'sent',
        confirmedBy: 'page',
        authorHandle: 'misaki_latte',
      });
    await sidebar.waitFor(`document.querySelectorAll('[data-history-entry]').length === 1`);
    expect(await page.evaluate(() => window.__standIn.errors)).toEqual([]);
    await page.close();
  });
});
