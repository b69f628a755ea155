import { launchChromium, openX } from '../harness/chromium';
import { DeskPage } from '../harness/desk';
import { TROUBLE } from '../harness/lists';
import { expectPainted, readPainted } from '../harness/overlay';
import { updateExtension } from '../harness/service-worker';
import { serveBlogs } from '../harness/stand-in-blogs';
import { expect, test } from '../harness/test';
import { article } from '../harness/timeline';

const FIRST = '1990000000000000100';

test('taken out of the browser under an open page: nothing of it stays, the page works on', async ({
  browserWithExtension: browser,
}) => {
  const desk = await DeskPage.open(browser);
  await desk.setUp({ starter: false });
  await desk.setLists([TROUBLE]);
  const page = await openX(browser);
  await expectPainted(page, FIRST, ['圏外', '電波']);
  await desk.page.evaluate(() => window.harness.removeExtension()).catch(() => undefined);
  await page.bringToFront();
  await page.evaluate(() => scrollBy(0, 300));
  await expect.poll(() => readPainted(page)).toEqual([]);
  await expect(page.locator('[data-yorisoi]')).toHaveCount(0);
  await page.evaluate(() => scrollTo(0, 0));
  await article(page, FIRST).getByTestId('reply').click();
  await expect(page.locator('#layers [role=dialog]')).toBeVisible();
  expect(await page.evaluate(() => window.__standIn.errors)).toEqual([]);
});

test('paused, updated and taken out under an open blog, the overlay leaves nothing behind', async () => {
  const browser = await launchChromium({ sites: ['https://nikki.example.jp/*'] });
  await serveBlogs(browser.context);
  let desk = await DeskPage.open(browser);
  await desk.setUp({ starter: false });
  await desk.setLists([{ name: '症状', rules: 'つながらない' }]);
  const url = 'https://nikki.example.jp/archives/12';
  const blog = await browser.context.newPage();
  await blog.goto(url);
  const chips = blog.locator('[data-yorisoi]');
  await expect(chips).toHaveCount(2);
  const pause = (paused: boolean) =>
    desk.page.evaluate((page) => window.harness.pauseTab(page.url, page.paused), { url, paused });
  await pause(true);
  await expect(chips).toHaveCount(0);
  expect(await readPainted(blog)).toEqual([]);
  await pause(false);
  await expect(chips).toHaveCount(2);

  const old = await chips.first().elementHandle();
  await updateExtension(browser);
  await expect.poll(() => old?.evaluate((host) => host.isConnected)).toBe(false);
  await expect(chips).toHaveCount(2);

  desk = await DeskPage.open(browser);
  await desk.page.evaluate(() => window.harness.removeExtension()).catch(() => undefined);
  await blog.bringToFront();
  await blog.getByRole('heading').first().click();
  await expect(chips).toHaveCount(0);
  expect(await readPainted(blog)).toEqual([]);
  expect([...browser.strays.map((stray) => stray.url), ...browser.proxy.asked]).toEqual([]);
  await browser.close();
});
