import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Firefox, launchFirefox } from '../harness/firefox';
import type { FirefoxView } from '../harness/firefox-view';
import { chooseTemplate, findChip, openCard, readCard, readLog, setUpDesk } from '../harness/firefox-work';
import { middleOfWord } from '../harness/in-browser/middle-of-word';
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

  test('a click on a marked word shows the card, too, and does not open the post as a click on X would', async () => {
    const page = await firefox.openX('/home');
    await expect.poll(() => paintedWords(page)).toContain('圏外');
    const text = `article:has(a[href$="${FIRST}"]) [data-testid=tweetText]`;
    const { x, y } = await page.$eval(text, middleOfWord, '圏外');
    await page.mouse.click(x, y);
    await expect.poll(() => page.frames().length).toBe(2);
    const [, card] = page.frames();
    if (card === undefined) throw new Error('no card');
    await expect.poll(() => readCard(card)).toContain('@misaki_latte');
    expect(await page.evaluate(() => location.pathname)).toBe('/home');
    await page.close();
  });

  test('without an open box the reply opens X’s own reply link, and is noticed going out there', async () => {
    const id = '1990000000000000700';
    const page = await firefox.openX('/home');
    const sidebar = await firefox.openSidebar();
    await (await findChip(page, id)).click();
    await sidebar.waitFor(`document.body.innerText.includes('@Taro_Densha')`);
    await chooseTemplate(sidebar, RESTART);
    await sidebar.click('button', words.dock.insert);
    await sidebar.waitFor(`document.body.innerText.includes(${JSON.stringify(words.dock.outcomeOpened)})`);
    // The new tab asks for its page before any interception could begin: what it asked for is opened on the stand-in.
    await expect.poll(() => firefox.proxy.asked).toContain('x.com:443');
    // Until the refusal is shown, the tab has no address.
    const readAddress = async () =>
      new URL(await firefox.chrome.evaluate<string>('gBrowser.currentURI.spec'));
    await expect.poll(async () => (await readAddress()).searchParams.get('in_reply_to')).toBe(id);
    const address = await readAddress();
    await firefox.chrome.evaluate('(gBrowser.removeCurrentTab(), null)');
    firefox.proxy.asked.length = 0;
    const intent = await firefox.openX(address.pathname + address.search);
    await intent.waitForFunction(
      (text) =>
        document.querySelector('[role=dialog] [data-testid=tweetTextarea_0]')?.textContent?.includes(text),
      {},
      RESTART_TEXT,
    );
    expect(await intent.evaluate(() => window.__standIn.clicks)).toEqual([]);
    await intent.waitForSelector('[data-yorisoi]');
    await intent.click('[role=dialog] [data-testid=tweetButton]');
    await expect
      .poll(async () => (await readLog(desk)).find(({ authorHandle }) => authorHandle === 'Taro_Densha'))
      .toMatchObject({ delivery: 'sent', confirmedBy: 'page' });
    await intent.close();
    await page.close();
  });

  test('from the chip through the sidebar to the logged reply', async () => {
    const page = await firefox.openX(STATUS);
    const sidebar = await firefox.openSidebar();
    await (await findChip(page, FIRST)).click();
    await sidebar.waitFor(`document.body.innerText.includes('@misaki_latte')`);
    await chooseTemplate(sidebar, RESTART);
    await sidebar.click('button', words.dock.insert);
    await page.waitForFunction(
      (text) => document.querySelector('[data-testid=tweetTextarea_0]')?.textContent?.includes(text),
      {},
      RESTART_TEXT,
    );
    expect(await page.evaluate(() => window.__standIn.clicks)).toEqual([]);
    await page.click('[data-testid=tweetButtonInline]');
    await expect
      .poll(async () => (await readLog(desk)).find(({ authorHandle }) => authorHandle === 'misaki_latte'))
      .toMatchObject({ action: 'reply', delivery: 'sent', confirmedBy: 'page' });
    await sidebar.waitFor(`document.querySelectorAll('[data-history-entry]').length === 1`);
    expect(await page.evaluate(() => window.__standIn.errors)).toEqual([]);
    await page.close();
  });
});
