import { expect, type Locator, test } from '@playwright/test';
import { draftBox, historyEntries, insertButton, RESTART_TEXT } from '../harness/panel';
import { shareBrowser } from '../harness/shared-browser';
import { connectSidePanel } from '../harness/side-panel';
import { article, scrollToPost } from '../harness/timeline';
import { words } from '../harness/words';
import { draftOnX, openReplyDialog } from '../harness/work';

const { dock } = words;
/** Quotes a post whose id the page does not show: there is no Web Intent for it. */
const QUOTING = '1990000000000001100';
const shared = shareBrowser({ starter: true });

/** What stands in Draft.js, which makes a block of each line. */
const readLines = async (box: Locator): Promise<string> =>
  (await box.locator('[data-block]').allTextContents()).join('\n');

test.describe('the clipboard, when nothing else works', () => {
  test('a post without id and without reply box: copied, said so, and pasted by hand it is the text', async () => {
    const page = await shared.openX();
    await scrollToPost(page, QUOTING);
    await article(page, QUOTING).locator('[role=link] [data-yorisoi]').click();
    const { page: panel, disconnect } = await connectSidePanel(shared.chromium);
    await expect(panel.getByText('@misaki_latte').first()).toBeVisible();
    await draftBox(panel).fill('状況を\nうかがえますか。');
    await insertButton(panel).click();
    await expect(panel.getByText(dock.outcomeCopied)).toBeVisible();
    const [logged] = await shared.desk.interactions();
    expect(logged).toMatchObject({ authorHandle: 'misaki_latte', delivery: 'filled' });

    const box = await openReplyDialog(page, '1990000000000000700');
    await page.bringToFront();
    await box.click();
    await page.keyboard.press('Control+v');
    await expect.poll(() => readLines(box)).toBe(logged?.parts[0]);
    await panel.getByRole('button', { name: dock.postedIt }).last().click();
    await expect
      .poll(async () => (await shared.desk.interactions())[0])
      .toMatchObject({ delivery: 'sent', confirmedBy: 'agent' });
    await disconnect();
  });

  test('a reply box that does not take the text: said so, and copied whole instead of left in pieces', async () => {
    const id = '1990000000000000700';
    const work = await draftOnX(shared, id, 'Taro_Densha');
    const box = await openReplyDialog(work.page, id);
    const before = (await shared.desk.interactions()).length;
    await work.page.evaluate(() => {
      const swallow = (event: Event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      addEventListener('paste', swallow, { capture: true, once: true });
    });
    await insertButton(work.panel).click();
    // The window only by a press of its own: a box that takes the text late would make two of it.
    await expect(work.panel.getByText(dock.outcomeIgnored)).toBeVisible();
    await expect(
      work.panel.getByRole('button', { name: dock.openIntent.replace('{site}', 'X') }),
    ).toBeVisible();
    expect(await shared.desk.interactions()).toHaveLength(before);
    await work.panel.getByRole('button', { name: dock.copyText }).click();
    await expect(work.panel.getByText(dock.outcomeCopied)).toBeVisible();
    await expect(historyEntries(work.panel)).toHaveCount(1);
    await expect(box).toHaveText('');
    await work.page.bringToFront();
    await box.click();
    await work.page.keyboard.press('Control+v');
    await expect(box).toContainText(RESTART_TEXT);
    const [logged] = await shared.desk.interactions();
    await expect.poll(() => readLines(box)).toBe(logged?.parts[0]);
    await work.done();
  });
});
