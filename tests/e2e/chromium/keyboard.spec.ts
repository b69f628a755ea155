import { expect, type Page, test } from '@playwright/test';
import { runCommand } from '../harness/command';
import { visitDeskPlaces } from '../harness/desk-places';
import { walkByTab } from '../harness/keyboard';
import { expectPainted, readPainted } from '../harness/overlay';
import { draftBox, expectAuthor, historyEntries, RESTART_TEXT } from '../harness/panel';
import { shareBrowser } from '../harness/shared-browser';
import { connectSidePanel } from '../harness/side-panel';
import { words } from '../harness/words';

const { dock } = words;
const FIRST = '1990000000000000100';
const AUTHOR = 'misaki_latte';
const shared = shareBrowser({ starter: true });

const hasFocus = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);

/** Presses a key until the focus is there. @throws when it never is */
async function pressUntil(page: Page, key: string, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (await hasFocus(page, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never led to ${selector}`);
}

test.describe('without a mouse', () => {
  test('marks, panel, template, edit, insert, post, verdict', async () => {
    const page = await shared.openX();
    await expectPainted(page, FIRST, ['圏外', 'そらモバイル']);
    await page.keyboard.press('j');
    await pressUntil(page, 'Tab', '[data-yorisoi]');
    await page.keyboard.press('Enter');
    const { page: panel, disconnect } = await connectSidePanel(shared.chromium);
    await expectAuthor(panel, AUTHOR);

    const walk = (command: string) => runCommand(shared.chromium, command, page.url());
    const current = async () => (await readPainted(page)).find(({ style }) => style === 'current')?.post;
    await expect
      .poll(async () => {
        await walk('next-mark');
        return current();
      })
      .not.toBe(FIRST);
    await expect(panel.getByText(`@${AUTHOR}`)).toHaveCount(0);
    await expect
      .poll(async () => {
        await walk('previous-mark');
        return current();
      })
      .toBe(FIRST);
    await expectAuthor(panel, AUTHOR);

    await panel.locator('main').focus();
    await panel.keyboard.press('/');
    await panel.keyboard.insertText('再起動');
    await panel.keyboard.press('Enter');
    await expect(draftBox(panel)).toHaveValue(/電源を切り/u);
    expect(await hasFocus(panel, 'textarea')).toBe(true);
    await panel.keyboard.press('End');
    await panel.keyboard.insertText('よろしくお願いいたします。');

    await page.bringToFront();
    await page.keyboard.press('r');
    const box = page.getByRole('dialog').getByTestId('tweetTextarea_0');
    await box.waitFor();
    await panel.keyboard.press('Control+Enter');
    await expect(box).toContainText(RESTART_TEXT);
    await expect(box).toContainText('よろしくお願いいたします。');
    await expect(panel.getByText(dock.outcomeFilled)).toBeVisible();
    await pressUntil(page, 'Tab', '[data-testid=tweetButton]');
    await page.keyboard.press('Enter');
    await expect(historyEntries(panel)).toHaveCount(1);
    await panel.keyboard.press('Escape');
    await panel.keyboard.press('w');
    await expect(historyEntries(panel)).toHaveCount(2);
    const entries = await shared.desk.interactions();
    expect(entries.map(({ action }) => action)).toEqual(['watch', 'reply']);
    await disconnect();
  });

  test('Tab reaches everything on the desk page, and shows where it is', async () => {
    test.setTimeout(120_000);
    await shared.desk.page.evaluate(() => window.harness.fillLog(20));
    const page = await shared.chromium.context.newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    await visitDeskPlaces(shared.chromium, page, async (place) => {
      expect(await walkByTab(page), place).toEqual({ missed: [], unmarked: [] });
    });
  });

  test('a dialog keeps the focus, goes by Escape and gives the focus back', async () => {
    const page = await shared.chromium.context.newPage();
    await page.goto(shared.chromium.extensionUrl('options.html#/keywords'));
    await page.locator('main h1').waitFor();
    await page.locator('main .d-head button, main button').first().focus();
    const opener = await page.evaluateHandle(() => document.activeElement);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      // The browser's own controls come after the last one; the page behind never does.
      expect(await page.evaluate(() => document.activeElement?.closest('dialog, body')?.localName)).toMatch(
        /^(?:dialog|body)$/u,
      );
      expect(await hasFocus(page, 'main *, nav *')).toBe(await hasFocus(page, 'dialog, dialog *'));
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('a list opens on its heading, which names the window, and Back returns to its row', async () => {
    const page = await shared.chromium.context.newPage();
    await page.goto(shared.chromium.extensionUrl('options.html#/keywords'));
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const row = page.locator('main tbody a').first();
    const name = (await row.textContent()) ?? '';
    await row.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('main h1')).toHaveText(name);
    await expect.poll(focused).toBe(name);
    expect(await hasFocus(page, 'h1')).toBe(true);
    expect(await page.title()).toMatch(new RegExp(`^${name} — .+ — Yorisoi$`, 'u'));
    await page.goBack();
    await expect.poll(() => hasFocus(page, 'tbody a')).toBe(true);
    expect(await focused()).toBe(name);
    await expect(page).toHaveTitle(/^[^—]+ — Yorisoi$/u);
  });
});
