import type { Locator, Page } from '@playwright/test';
import { expectAccessible, expectNoSideScroll, findJapanese } from '../harness/audit';
import type { Chromium } from '../harness/chromium';
import { exportCsv } from '../harness/csv';
import { visitDeskPlaces } from '../harness/desk-places';
import { chooseTemplate, historyEntries, insertButton } from '../harness/panel';
import { connectSidePanel } from '../harness/side-panel';
import { expect, test } from '../harness/test';
import { anyOf, english } from '../harness/words';

const { setup, practice, panel: says, dock } = english;
const RESTART = 'Please restart once';
/** Kana rules cannot be explained without kana, and one fictional customer is Japanese. */
const EXAMPLES = /るーたー|つながら|っ = つ|日本語で聞ける|えみ/u;

async function expectEnglish(page: Page, place: string): Promise<void> {
  expect(
    (await findJapanese(page)).filter((text) => !EXAMPLES.test(text)),
    place,
  ).toEqual([]);
}

async function runFirstSetup(browser: Chromium): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('options.html'));
  await page.getByLabel(setup.company).fill('Sora Mobile');
  await page.getByLabel(setup.agent).fill('Mia');
  await page.getByLabel(setup.initials).fill('MI');
  await page.getByLabel(setup.handle).fill('@SoraMobileCare');
  await page.getByRole('radio', { name: new RegExp(setup.starterEn, 'u') }).check();
  await expectEnglish(page, 'first run');
  await expectAccessible(page, 'first run');
  await expectNoSideScroll(page, 'first run', 320);
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.getByRole('button', { name: setup.submit }).click();
  await page.waitForURL(/practice\.html/u);
  return page;
}

/** The reply box of the practice timeline, opened by its own button. */
async function openBox(post: Locator, page: Page): Promise<Locator> {
  await post.getByRole('button', { name: anyOf(practice.replyTo) }).click();
  const box = page.locator('textarea[data-practice-reply-to]');
  await box.waitFor();
  return box;
}

test('in English, from the first run to the CSV, without a Japanese letter of ours', async ({
  browserWithExtension: browser,
}) => {
  test.setTimeout(120_000);
  const page = await runFirstSetup(browser);
  const post = page.locator('[data-practice-post]').filter({ hasText: 'no signal inside my flat' });
  await post.locator('[data-yorisoi]').click();
  const { page: panel, disconnect } = await connectSidePanel(browser);
  await expect(panel.getByText(says.lastContactNone)).toHaveCount(0);
  await expect(historyEntries(panel)).not.toHaveCount(0);
  const before = await historyEntries(panel).count();
  await chooseTemplate(panel, RESTART, english);
  await expectEnglish(panel, 'panel with a draft');
  await expectAccessible(panel, 'panel with a draft');
  const box = await openBox(post, page);
  await insertButton(panel, english).click();
  await expect(box).toHaveValue(/Mia/u);
  await expect(panel.getByText(dock.outcomeFilled)).toBeVisible();
  await page.getByRole('button', { name: practice.post, exact: true }).click();
  await expect(panel.getByText(dock.sentSeen).first()).toBeVisible();
  await expect(historyEntries(panel)).toHaveCount(before + 1);
  await expectEnglish(panel, 'panel after the reply');
  for (const width of [320, 600]) await expectNoSideScroll(panel, 'panel', width);
  await disconnect();

  await expectEnglish(page, 'practice');
  await expectAccessible(page, 'practice');
  for (const width of [320, 640]) await expectNoSideScroll(page, 'practice', width);
  await visitDeskPlaces(browser, page, async (place) => {
    await expectEnglish(page, place);
    await expectAccessible(page, place);
    for (const width of [320, 640]) await expectNoSideScroll(page, place, width);
  });

  const { rows } = await exportCsv(browser, english);
  const row = rows.find(({ template }) => template === RESTART);
  expect(row).toMatchObject({ channel: 'other', action: 'reply' });
});
