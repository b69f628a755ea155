import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSideScroll } from '../harness/audit';
import { visitDeskPlaces } from '../harness/desk-places';
import { draftBox, historyEntries, insertButton, searchBox } from '../harness/panel';
import { shareBrowser } from '../harness/shared-browser';
import { words } from '../harness/words';
import { chooseOnX, draftOnX, openReplyDialog } from '../harness/work';

const { dock } = words;
const FIRST = '1990000000000000100';
const shared = shareBrowser({ starter: true });

test.describe('in Japanese, light and dark, narrow and zoomed', () => {
  test.beforeAll(() => shared.desk.page.evaluate(() => window.harness.fillLog(1_500)));

  test('every place of the desk page', async () => {
    test.setTimeout(120_000);
    const page = await shared.chromium.context.newPage();
    await visitDeskPlaces(shared.chromium, page, async (place) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await expectAccessible(page, place);
      for (const width of [320, 640]) await expectNoSideScroll(page, place, width);
    });
  });

  test('the practice page', async () => {
    const page = await shared.chromium.context.newPage();
    await page.goto(shared.chromium.extensionUrl('practice.html'));
    await page.locator('[data-yorisoi]').first().waitFor();
    await expectAccessible(page, 'practice');
    for (const width of [320, 640]) await expectNoSideScroll(page, 'practice', width);
  });

  test('the panel: history, search, draft, a stop', async () => {
    const { page, panel, done } = await draftOnX(shared, FIRST, 'misaki_latte');
    await expect(historyEntries(panel).first()).toBeVisible();
    await expectAccessible(panel, 'draft');
    // The narrowest panel Chrome allows is 360 px wide, which leaves half of that at twice the zoom.
    for (const width of [180, 320, 600]) await expectNoSideScroll(panel, 'draft', width);
    await (await openReplyDialog(page, FIRST)).pressSequentially('こんにちは。');
    await insertButton(panel).click();
    await expect(panel.getByText(dock.outcomeOccupied)).toBeVisible();
    await expectAccessible(panel, 'stopped');
    await expectNoSideScroll(panel, 'stopped', 320);
    await done();
    const other = await chooseOnX(shared, '1990000000000000700', 'Taro_Densha');
    await draftBox(other.panel).press('/');
    await searchBox(other.panel).waitFor();
    await expectAccessible(other.panel, 'search');
    await expectNoSideScroll(other.panel, 'search', 320);
    await other.done();
  });
});
