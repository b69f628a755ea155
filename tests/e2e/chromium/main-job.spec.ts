import { type Chromium, openX } from '../harness/chromium';
import { exportCsv } from '../harness/csv';
import { DeskPage } from '../harness/desk';
import { Ime } from '../harness/ime';
import { chip, chipName, clickMark, expectPainted } from '../harness/overlay';
import {
  chooseTemplate,
  expectAuthor,
  historyEntries,
  insertButton,
  RESTART,
  RESTART_TEXT,
} from '../harness/panel';
import { connectSidePanel, type SidePanel } from '../harness/side-panel';
import { expect, test } from '../harness/test';
import { article } from '../harness/timeline';
import { anyOf, words } from '../harness/words';

const FIRST = '1990000000000000100';

async function runFirstSetup(browser: Chromium): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('options.html'));
  const company = page.getByLabel(words.setup.company);
  await company.focus();
  const ime = await Ime.on(page);
  await ime.compose('そらもばいる');
  // The Enter that confirms a conversion does not start the desk, nor ask for what is missing.
  await ime.key('Enter');
  await expect(page.getByText(words.setup.needAgent)).toHaveCount(0);
  await ime.commit('そらモバイル');
  await expect(company).toHaveValue('そらモバイル');
  await page.getByLabel(words.setup.agent).fill('三浦');
  await page.getByLabel(words.setup.initials).fill('MJ');
  await page.getByLabel(words.setup.handle).fill('@SoraMobileCare');
  await page.getByRole('radio', { name: new RegExp(words.setup.starterJa, 'u') }).check();
  await page.getByRole('button', { name: words.setup.submit }).click();
  await page.waitForURL(/practice\.html/u);
  await expect(page.locator('[data-practice-post]').first()).toBeVisible();
}

async function replyByHand(browser: Chromium): Promise<SidePanel> {
  const page = await openX(browser);
  await expectPainted(page, FIRST, ['圏外', 'そらモバイル']);
  await clickMark(page, FIRST, '圏外');
  const panel = await connectSidePanel(browser);
  await expectAuthor(panel.page, 'misaki_latte');
  await expect(panel.page.getByText(words.panel.lastContactNone)).toBeVisible();
  await chooseTemplate(panel.page, RESTART);
  await article(page, FIRST).getByTestId('reply').click();
  const box = page.getByRole('dialog').getByTestId('tweetTextarea_0');
  await box.waitFor();
  await insertButton(panel.page).click();
  await expect(box).toContainText(RESTART_TEXT);
  await expect(box).toContainText('そらモバイルの三浦です。');
  await expect(panel.page.getByText(words.dock.outcomeFilled)).toBeVisible();
  expect(await page.evaluate(() => window.__standIn.clicks.map(({ testid }) => testid))).toEqual(['reply']);
  await page.getByRole('dialog').getByTestId('tweetButton').click();
  await expect(page.getByTestId('toast')).toBeVisible();
  return panel;
}

test('from the first run to the CSV: the whole main job', async ({ browserWithExtension: browser }) => {
  test.setTimeout(120_000);
  await (await DeskPage.open(browser)).page.close();
  await runFirstSetup(browser);

  const panel = await replyByHand(browser);
  await expect(historyEntries(panel.page)).toHaveCount(1);
  await expect(panel.page.getByText(words.panel.deliveryFilled)).toHaveCount(0);

  const desk = await DeskPage.open(browser);
  const [entry] = await desk.interactions();
  expect(entry).toMatchObject({
    action: 'reply',
    delivery: 'sent',
    confirmedBy: 'page',
    authorHandle: 'misaki_latte',
    accountHandle: 'SoraMobileCare',
    agentInitials: 'MJ',
    templateTitle: RESTART,
    replyUrl: expect.stringMatching(/^https:\/\/x\.com\/SoraMobileCare\/status\/\d+$/u),
  });
  expect(entry?.parts[0]).toMatch(/^そらモバイルの三浦です。[\s\S]*\^MJ$/u);

  const other = await openX(browser, '/misaki_latte');
  await expect(chip(other, FIRST)).toBeVisible();
  await expect.poll(() => chipName(other, FIRST)).toContain('1');

  await panel.disconnect();
  const csv = await exportCsv(browser);
  expect(csv.text.startsWith('\uFEFF')).toBe(true);
  expect(csv.text).toMatch(/\r\n$/u);
  expect(csv.name).toMatch(/^active-support-log_\d{8}.*\.csv$/u);
  const row = csv.rows.find(({ interaction_id }) => interaction_id === entry?.id);
  expect(row).toMatchObject({
    author_handle: 'misaki_latte',
    account: 'SoraMobileCare',
    action: 'reply',
    channel: 'x',
    reply_url: entry?.replyUrl,
    template: RESTART,
  });
  expect(row?.occurred_at).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/u);
});

test('what one window logs shows in another at once', async ({ browserWithExtension: browser }) => {
  const desk = await DeskPage.open(browser);
  await desk.setUp({ starter: true });
  const page = await openX(browser);
  await clickMarkWhenPainted(page);
  const panel = await connectSidePanel(browser);
  await expectAuthor(panel.page, 'misaki_latte');
  await desk.page.evaluate(
    async (post) => {
      const profile = await window.harness.desk.profile.get();
      if (profile === null) throw new Error('no profile');
      await window.harness.desk.interactions.log({
        id: '018f0000-0000-7000-8000-00000000abcd',
        post,
        marks: [],
        action: 'note',
        note: '別の窓から',
        ...profile,
      });
    },
    await readSelected(desk),
  );
  await expect(historyEntries(panel.page)).toHaveCount(1);
  await expect(panel.page.getByText(anyOf('別の窓から')).first()).toBeVisible();
  await expect(chip(page, FIRST)).toBeVisible();
  await panel.disconnect();
});

async function clickMarkWhenPainted(page: Parameters<typeof clickMark>[0]): Promise<void> {
  await expectPainted(page, FIRST, ['圏外', 'そらモバイル']);
  await clickMark(page, FIRST, '圏外');
}

/** The post now in the panel, as the background keeps it. */
async function readSelected(desk: DeskPage) {
  await expect.poll(() => desk.page.evaluate(() => window.harness.selected())).not.toBeNull();
  const selected = await desk.page.evaluate(() => window.harness.selected());
  if (selected === null) throw new Error('no post is selected');
  return selected.post;
}
