import { expect, type Page, test } from '@playwright/test';
import { PRAISE, TROUBLE } from '../harness/lists';
import { chip, expectPainted, readPainted } from '../harness/overlay';
import { shareBrowser } from '../harness/shared-browser';
import { article, scrollToPost } from '../harness/timeline';
import { words } from '../harness/words';

const { notices } = words;

const FIRST = '1990000000000000100';
const LATIN = '1990000000000000200';
const QUOTING = '1990000000000000400';
const PROMOTED = '1990000000000000600';
const LONG = '1990000000000000800';
const FOREIGN = '1990000000000001000';
const ARTICLE = '1990000000000001200';
const PLAIN = '1990000000000001400';

let listsChanged = false;
const shared = shareBrowser({ starter: false, lists: [TROUBLE, PRAISE] });

test.describe('marks on X', () => {
  test.beforeEach(async () => {
    if (listsChanged) await shared.desk.setLists([TROUBLE, PRAISE]);
    listsChanged = false;
  });

  test('words of a list are painted, once per post with a chip; others are left alone', async () => {
    const page = await shared.openX();
    await expectPainted(page, FIRST, ['圏外', '電波']);
    await expect(chip(page, FIRST)).toBeVisible();
    await expect(article(page, FIRST).locator('[data-yorisoi]')).toHaveCount(1);
    await expectPainted(page, LATIN, ['au']);
    await scrollToPost(page, PLAIN);
    await expectPainted(page, PLAIN, []);
    await expect(chip(page, PLAIN)).toHaveCount(0);
  });

  test('a quoted post has marks and a chip of its own, an ad has none', async () => {
    const page = await shared.openX();
    await scrollToPost(page, QUOTING);
    await expectPainted(page, QUOTING, ['ルーター']);
    await expect(article(page, QUOTING).locator('[role=link] [data-yorisoi]')).toBeVisible();
    await scrollToPost(page, PROMOTED);
    await expectPainted(page, PROMOTED, []);
    await expect(chip(page, PROMOTED)).toHaveCount(0);
  });

  test('marks come back after scrolling away, and nothing is left in nodes that are gone', async () => {
    const page = await shared.openX();
    await expectPainted(page, FIRST, ['圏外', '電波']);
    for (let step = 0; step < 40; step++) await page.evaluate(() => scrollBy(0, 700));
    await expect(article(page, FIRST)).toHaveCount(0);
    await expect.poll(async () => (await readPainted(page)).filter(({ post }) => post === '')).toEqual([]);
    await page.evaluate(() => scrollTo(0, 0));
    await expectPainted(page, FIRST, ['圏外', '電波']);
    await expect(article(page, FIRST).locator('[data-yorisoi]')).toHaveCount(1);
  });

  test('a recycled cell shows the marks of its new post only', async () => {
    const page = await shared.openX();
    await page.evaluate(() => window.__standIn.setRecycle(true));
    await expectPainted(page, FIRST, ['圏外', '電波']);
    await page.evaluate(() => scrollTo(0, 4_000));
    await expect(article(page, FIRST)).toHaveCount(0);
    await expectMarksMatchTexts(page);
    await page.evaluate(() => scrollTo(0, 0));
    await expectPainted(page, FIRST, ['圏外', '電波']);
    await expectMarksMatchTexts(page);
  });

  test('translation and show more are followed inside the same element', async () => {
    const page = await shared.openX();
    await scrollToPost(page, FOREIGN);
    await expectPainted(page, FOREIGN, []);
    await page.evaluate((id) => window.__standIn.change(id, { translated: true }), FOREIGN);
    await expectPainted(page, FOREIGN, ['圏外']);
    await page.evaluate((id) => window.__standIn.change(id, { translated: false }), FOREIGN);
    await expectPainted(page, FOREIGN, []);
    await expect(chip(page, FOREIGN)).toHaveCount(0);
    await scrollToPost(page, LONG);
    await expectPainted(page, LONG, ['繋がらない']);
    await article(page, LONG).getByTestId('tweet-text-show-more-link').click();
    await expectPainted(page, LONG, ['繋がらない', '解約']);
  });

  test('moving through pages without a reload keeps marks right on each', async () => {
    const page = await shared.openX();
    await expectPainted(page, FIRST, ['圏外', '電波']);
    await article(page, FIRST).locator('time').click();
    await expect(page.locator('article[tabindex="-1"]')).toBeVisible();
    await expectPainted(page, FIRST, ['圏外', '電波']);
    await page.evaluate(() => window.__standIn.navigate('/search?q=圏外&f=live'));
    await expectPainted(page, FIRST, ['圏外', '電波']);
    await page.evaluate(() => window.__standIn.navigate('/notifications'));
    await expectMarksMatchTexts(page);
    await page.goBack();
    await expectPainted(page, FIRST, ['圏外', '電波']);
    await page.evaluate(() => window.__standIn.remount());
    await expectPainted(page, FIRST, ['圏外', '電波']);
  });

  test('a page from the back/forward cache is up to date', async () => {
    const page = await shared.openX();
    await expectPainted(page, FIRST, ['圏外', '電波']);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.persisted = String(persisted);
      });
    });
    await page.goto('https://x.com/plain');
    listsChanged = true;
    await shared.desk.setLists([{ name: '別', style: 'brand', rules: 'そらモバイル' }]);
    await page.bringToFront();
    // Playwright waits for a load event, which a page from that cache does not send.
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => document.documentElement.dataset.persisted === 'true');
    await expectPainted(page, FIRST, ['そらモバイル']);
  });

  test('a list is marked too, come to by address or through the page', async () => {
    const page = await shared.openX('/i/lists/1600000000000000000');
    await expectPainted(page, FIRST, ['圏外', '電波']);
    await expect(chip(page, FIRST)).toBeVisible();
    await page.evaluate(() => window.__standIn.navigate('/notifications'));
    await expectMarksMatchTexts(page);
    await page.goBack();
    await expectPainted(page, FIRST, ['圏外', '電波']);
    await expect(article(page, FIRST).locator('[data-yorisoi]')).toHaveCount(1);
  });

  test('the post above the reply box, in a layer over the page, is marked as in the list', async () => {
    const page = await shared.openX();
    await expectPainted(page, FIRST, ['圏外', '電波']);
    await article(page, FIRST).getByTestId('reply').click();
    await expectPainted(page, FIRST, ['圏外', '電波', '圏外', '電波']);
    await expect(page.locator('#layers article [data-yorisoi]')).toHaveCount(1);
    await page.getByTestId('app-bar-close').click();
    await expect(article(page, FIRST)).toHaveCount(1);
    await expectPainted(page, FIRST, ['圏外', '電波']);
    await expectMarksMatchTexts(page);
  });

  test('an X Article is marked in title and text, the post within it as its own', async () => {
    const page = await shared.openX('/kurosawa_dev');
    await expectPainted(page, ARTICLE, ['圏外', '電波']);
    await expectPainted(page, LATIN, ['au']);
    await expect(page.getByTestId('simpleTweet').locator('[data-yorisoi]')).toHaveCount(1);
    await expect(article(page, ARTICLE).locator('[data-yorisoi]')).toHaveCount(2);
  });

  test('a page that should hold posts and yields none is said to be faulty, a search that finds nothing is not', async () => {
    const page = await shared.openX('/search?q=nothing');
    const empty = await page.getByTestId('emptyState').elementHandle();
    await empty?.evaluate((element) => element.setAttribute('data-testid', 'renamed'));
    const panel = await shared.chromium.context.newPage();
    const tab = await shared.desk.page.evaluate((url) => window.harness.tabOf(url), page.url());
    await panel.goto(shared.chromium.extensionUrl(`sidepanel.html#tab=${tab}`));
    await page.bringToFront();
    // X is given some seconds to show posts before their absence is a fault.
    await expect(panel.getByText(notices.healthNone)).toBeVisible({ timeout: 20_000 });
    await empty?.evaluate((element) => {
      element.setAttribute('data-testid', 'emptyState');
      element.append('。');
    });
    await expect(panel.getByText(notices.healthNone)).toHaveCount(0);
    await expect(panel.getByText(notices.emptyTitle)).toBeVisible();
  });

  test('columns of X Pro are marked too', async () => {
    const page = await shared.openX('/', 'pro.x.com');
    await expect(article(page, FIRST)).toHaveCount(2);
    await expectPainted(page, FIRST, ['圏外', '電波', '圏外', '電波']);
  });

  test('a changed list reaches an open page without a reload', async () => {
    const page = await shared.openX();
    await expectPainted(page, FIRST, ['圏外', '電波']);
    listsChanged = true;
    await shared.desk.setLists([{ name: '別', style: 'brand', rules: 'そらモバイル' }]);
    await expect
      .poll(async () => (await readPainted(page)).filter(({ post }) => post === FIRST))
      .toEqual([{ style: 'brand', text: 'そらモバイル', post: FIRST }]);
  });

  test('themes keep marks; the page is never changed beyond our own hosts', async () => {
    const page = await shared.openX();
    for (const theme of ['dim', 'dark', 'light'] as const) {
      await page.evaluate((name) => window.__standIn.setTheme(name), theme);
      await expectPainted(page, FIRST, ['圏外', '電波']);
    }
    expect(await page.evaluate(() => window.__standIn.errors)).toEqual([]);
    expect(await page.locator('mark, font').count()).toBe(0);
  });
});

/** Whatever is painted says what a list says: a stale range would show other letters. */
async function expectMarksMatchTexts(page: Page): Promise<void> {
  const words = /^(?:圏外|電波|ルーター|繋がらない|つながらない|解約|wi-?fi|au|ありがとう)$/iu;
  await expect
    .poll(async () => (await readPainted(page)).filter(({ text, post }) => !words.test(text) || post === ''))
    .toEqual([]);
}
