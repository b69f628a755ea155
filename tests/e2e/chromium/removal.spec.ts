import { openX } from '../harness/chromium';
import { DeskPage } from '../harness/desk';
import { TROUBLE } from '../harness/lists';
import { expectPainted, readPainted } from '../harness/overlay';
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
