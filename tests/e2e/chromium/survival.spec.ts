import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Chromium, launchChromium, openX } from '../harness/chromium';
import { exportCsv } from '../harness/csv';
import { DeskPage } from '../harness/desk';
import { copyChromeExtension, makeTemporary } from '../harness/extension-copy';
import { chip, chipName, clickMark, expectPainted } from '../harness/overlay';
import {
  chooseTemplate,
  draftBox,
  expectAuthor,
  historyEntries,
  insertButton,
  RESTART,
  RESTART_TEXT,
} from '../harness/panel';
import { stopServiceWorker, updateExtension } from '../harness/service-worker';
import { connectSidePanel } from '../harness/side-panel';
import { expect, test } from '../harness/test';
import { article } from '../harness/timeline';
import { words } from '../harness/words';
import { openReplyDialog } from '../harness/work';

// Each has a browser of its own, so they need not wait for each other.
test.describe.configure({ mode: 'parallel' });

const FIRST = '1990000000000000100';
const OTHER = '1990000000000000200';
const EDITED = `${RESTART_TEXT}お手数をおかけします。`;
const MARKS = ['圏外', 'そらモバイル'];

async function setUp(browser: Chromium): Promise<DeskPage> {
  const desk = await DeskPage.open(browser);
  await desk.setUp({ starter: true });
  return desk;
}

test('the service worker stopped between any two steps loses nothing', async ({
  browserWithExtension: browser,
}) => {
  const desk = await setUp(browser);
  const stop = () => stopServiceWorker(browser);
  await stop();
  const page = await openX(browser);
  await expectPainted(page, FIRST, MARKS);
  await stop();
  await clickMark(page, FIRST, '圏外');
  const panel = await connectSidePanel(browser);
  await expectAuthor(panel.page, 'misaki_latte');
  await stop();
  await chooseTemplate(panel.page, RESTART);
  await stop();
  await draftBox(panel.page).fill(EDITED);
  await stop();
  const box = await openReplyDialog(page, FIRST);
  await insertButton(panel.page).click();
  await expect(box).toContainText(EDITED);
  await stop();
  await page.getByRole('dialog').getByTestId('tweetButton').click();
  await expect(historyEntries(panel.page)).toHaveCount(1);
  await expect
    .poll(async () => (await desk.interactions())[0])
    .toMatchObject({ delivery: 'sent', confirmedBy: 'page' });
  await stop();
  await chip(page, OTHER).click();
  await expectAuthor(panel.page, 'kenta_0815');
  await stop();
  await panel.page.getByRole('button', { name: words.dock.skip }).click();
  await expect(historyEntries(panel.page)).toHaveCount(1);
  await stop();
  await panel.disconnect();
  const { rows } = await exportCsv(browser);
  expect(rows.map(({ action, author_handle }) => [action, author_handle])).toEqual([
    ['reply', 'misaki_latte'],
    ['skip', 'kenta_0815'],
  ]);
  expect(rows[0]?.reply_text).toContain(EDITED);
  await stop();
  await expect.poll(() => chipName(page, FIRST)).toContain('1');
});

for (const step of ['insert', 'verdict'] as const) {
  test(`SIGKILL right after ${step}: what was logged is there after a restart`, async () => {
    const profile = makeTemporary('profile');
    const extension = makeTemporary('extension');
    await copyChromeExtension(extension);
    const before = await launchChromium({ profile, extension });
    const desk = await setUp(before);
    const page = await openX(before);
    await expectPainted(page, FIRST, MARKS);
    await clickMark(page, FIRST, '圏外');
    const panel = await connectSidePanel(before);
    await expectAuthor(panel.page, 'misaki_latte');
    if (step === 'verdict') {
      await panel.page.getByRole('button', { name: words.dock.skip }).click();
    } else {
      await chooseTemplate(panel.page, RESTART);
      await openReplyDialog(page, FIRST);
      await insertButton(panel.page).click();
    }
    await expect(historyEntries(panel.page)).toHaveCount(1);
    const [logged] = await desk.interactions();
    await before.kill();

    const after = await launchChromium({ profile, extension });
    const reopened = await DeskPage.open(after);
    expect(await reopened.interactions()).toEqual([logged]);
    expect(await reopened.page.evaluate(() => window.harness.desk.health.ready())).toMatchObject({
      problem: null,
    });
    await after.close();
    rmSync(profile, { recursive: true, force: true });
  });
}

test('a half-written draft is there after the browser was killed', async () => {
  const profile = makeTemporary('profile');
  const extension = makeTemporary('extension');
  await copyChromeExtension(extension);
  const before = await launchChromium({ profile, extension });
  const desk = await setUp(before);
  const page = await openX(before);
  await expectPainted(page, FIRST, MARKS);
  await chip(page, FIRST).click();
  const panel = await connectSidePanel(before);
  await draftBox(panel.page).fill('書きかけ');
  const kept = (id: string) => window.harness.desk.drafts.get(`x:${id}`);
  await expect.poll(() => desk.page.evaluate(kept, FIRST)).toMatchObject({ body: '書きかけ' });
  await before.kill();

  const after = await launchChromium({ profile, extension });
  const again = await openX(after);
  await expectPainted(again, FIRST, MARKS);
  await chip(again, FIRST).click();
  const reopened = await connectSidePanel(after);
  await expect(draftBox(reopened.page)).toHaveValue('書きかけ');
  await after.close();
});

/** Reloads the extension and waits until the overlay it left behind has gone and a new one marks the page. */
async function reloadUnder(browser: Chromium, page: Page): Promise<void> {
  await expect(chip(page, FIRST)).toBeVisible();
  const old = await chip(page, FIRST).elementHandle();
  await updateExtension(browser);
  await expect.poll(() => old?.evaluate((host) => host.isConnected)).toBe(false);
  await page.bringToFront();
  await expectPainted(page, FIRST, MARKS);
  await expect(article(page, FIRST).locator('[data-yorisoi]')).toHaveCount(1);
}

test('an update under an open page: the old overlay goes, the page works on, a new one comes unasked', async ({
  browserWithExtension: browser,
}) => {
  await setUp(browser);
  const page = await openX(browser);
  await expectPainted(page, FIRST, MARKS);
  await page.evaluate(() => {
    document.documentElement.dataset.kept = 'yes';
  });
  await reloadUnder(browser, page);
  await chip(page, FIRST).click();
  const panel = await connectSidePanel(browser);
  await expectAuthor(panel.page, 'misaki_latte');
  await openReplyDialog(page, FIRST);
  expect(await page.evaluate(() => window.__standIn.errors)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.dataset.kept)).toBe('yes');
  await panel.disconnect();
});
