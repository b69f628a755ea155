import { expect, type Page, test } from '@playwright/test';
import { runCommand } from '../harness/command';
import { TROUBLE } from '../harness/lists';
import { chip, clickMark, expectPainted, readPainted } from '../harness/overlay';
import { shareBrowser } from '../harness/shared-browser';
import { article } from '../harness/timeline';

const FIRST = '1990000000000000100';
const MARKS = ['圏外', '電波'];
const shared = shareBrowser({ starter: false, lists: [TROUBLE] });

async function expectNothingShown(page: Page): Promise<void> {
  await expect.poll(() => readPainted(page)).toEqual([]);
  await expect(page.locator('[data-yorisoi]')).toHaveCount(0);
}

test.describe('pausing', () => {
  test('by command: this tab only, also after a reload, until the command comes again', async () => {
    const other = await shared.openX('/search?q=a');
    const page = await shared.openX();
    await expectPainted(page, FIRST, MARKS);
    await runCommand(shared.chromium, 'pause', page.url());
    await expectNothingShown(page);
    await page.reload();
    await expect(article(page, FIRST)).toBeVisible();
    await expectNothingShown(page);
    await other.bringToFront();
    await expect(other.locator('[data-yorisoi]').first()).toBeVisible();
    await page.bringToFront();
    await runCommand(shared.chromium, 'pause', page.url());
    await expectPainted(page, FIRST, MARKS);
  });

  test('by setting: every tab of the site at once', async () => {
    const page = await shared.openX();
    await expectPainted(page, FIRST, MARKS);
    await pauseSites(['x']);
    await expectNothingShown(page);
    await pauseSites([]);
    await expectPainted(page, FIRST, MARKS);
    await expect(chip(page, FIRST)).toBeVisible();
  });
});

/** As the settings page stores it. */
function pauseSites(pausedSites: 'x'[]): Promise<void> {
  return shared.desk.page.evaluate((sites) => window.harness.pauseSites(sites), pausedSites);
}

test.describe('marks keep their place', () => {
  test('among right-to-left words and on a right-to-left page', async () => {
    const page = await shared.openX();
    await page.evaluate(() => window.__standIn.seed(5, 20, 'مرحبا 圏外 بكم، شكرا'));
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await expect
      .poll(async () => [...new Set((await readPainted(page)).map(({ text }) => text))])
      .toEqual(['圏外']);
    await clickFirstMark(page);
    await expectSelectedHas('圏外 بكم');
    expect(await isInside(page)).toBe(true);
  });

  test('on a page zoomed to 200 %', async () => {
    const page = await shared.openX();
    await expectPainted(page, FIRST, MARKS);
    await zoom(page, 2);
    await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(2);
    await expectPainted(page, FIRST, MARKS);
    await expect(chip(page, FIRST)).toBeVisible();
    await clickMark(page, FIRST, '電波');
    await expectSelectedHas('電波');
    await zoom(page, 1);
  });

  test('and no post moves when chips come', async () => {
    const page = await shared.openX();
    await expectPainted(page, FIRST, MARKS);
    await expect(chip(page, FIRST)).toBeVisible();
    const heights = () =>
      page
        .locator('article [data-testid=User-Name]')
        .evaluateAll((headers) => headers.map((header) => header.getBoundingClientRect().height));
    const withChips = await heights();
    await runCommand(shared.chromium, 'pause', page.url());
    await expectNothingShown(page);
    expect(await heights()).toEqual(withChips);
    await runCommand(shared.chromium, 'pause', page.url());
  });
});

/** Clicks the middle of the first painted word. */
async function clickFirstMark(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const highlight = [...CSS.highlights].find(([name]) => name.startsWith('yorisoi'))?.[1];
    const [range] = [...(highlight ?? [])];
    if (range === undefined) throw new Error('nothing is painted');
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const box = live.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.click(x, y);
}

async function expectSelectedHas(text: string): Promise<void> {
  await expect
    .poll(() => shared.desk.page.evaluate(async () => (await window.harness.selected())?.post.text))
    .toContain(text);
}

async function zoom(page: Page, factor: number): Promise<void> {
  await shared.desk.page.evaluate(
    async ([url, wanted]) => window.harness.zoomTab(String(url), Number(wanted)),
    [page.url(), factor],
  );
}

/** Whether each chip lies in the box of its post. */
function isInside(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.querySelectorAll('article [data-yorisoi]')].every((host) => {
      const [chipBox, postBox] = [host, host.closest('article')].map((one) => one?.getBoundingClientRect());
      if (chipBox === undefined || postBox === undefined || chipBox.width === 0) return false;
      return chipBox.left >= postBox.left && chipBox.right <= postBox.right && chipBox.top >= postBox.top;
    }),
  );
}
