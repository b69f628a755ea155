import { expect, type Page, test } from '@playwright/test';
import { keywordsCatalog } from '@/lib/i18n/desk-keywords';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { expectPainted } from '../harness/overlay';
import { expectAuthor } from '../harness/panel';
import { shareBrowser } from '../harness/shared-browser';
import { anyOf, words } from '../harness/words';
import { chooseOnX } from '../harness/work';

const { desk: says, data } = words;
const playbook = playbookCatalog.ja;
const keywords = keywordsCatalog.ja;
const FIRST = '1990000000000000100';
const shared = shareBrowser({ starter: true });

async function openPlace(place: string): Promise<Page> {
  const page = await shared.chromium.context.newPage();
  await page.goto(shared.chromium.extensionUrl(`options.html#/${place}`));
  await page.locator('main h1').waitFor();
  return page;
}

const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: says.save, exact: true }).click();
  await expect(page.getByText(says.saved).last()).toBeVisible();
};

test.describe('the playbook by hand', () => {
  test('a guideline that is written, reworded and switched off: the open panel follows each time', async () => {
    const work = await chooseOnX(shared, FIRST, 'misaki_latte');
    const page = await openPlace('playbook/guidelines');
    /** The panel follows the tab in front. */
    const expectTold = async (title: string, count: 0 | 1) => {
      await work.page.bringToFront();
      await expectAuthor(work.panel, 'misaki_latte');
      await expect(work.panel.getByRole('button', { name: title })).toHaveCount(count);
      await page.bringToFront();
    };
    await page.getByRole('button', { name: playbook.newGuideline }).click();
    await page.getByLabel(playbook.titleField).fill('店の場所を聞かない');
    await page.getByLabel(playbook.bodyMarkdown).fill('公開の場では **地域** までにします。');
    await save(page);
    await expectTold('店の場所を聞かない', 1);

    await page.getByLabel(playbook.titleField).fill('店の名前を聞かない');
    await save(page);
    await expectTold('店の名前を聞かない', 1);
    await expectTold('店の場所を聞かない', 0);

    await page.getByRole('link', { name: says.back }).click();
    const isUsed = page.getByRole('switch', {
      name: playbook.use.replace('{name}', '店の名前を聞かない'),
    });
    // The drawn switch stands before the box that takes the click.
    await isUsed.click({ force: true });
    await expect(isUsed).not.toBeChecked();
    await expectTold('店の名前を聞かない', 0);
    await work.done();
  });

  test('a keyword that is typed marks the open page, and a megabyte in one line is said to be too long', async () => {
    const post = '1990000000000001400';
    const x = await shared.openX('/kotatsu_neko');
    const page = await openPlace('keywords');
    await page.locator('main a[href^="#/keywords/"]').first().click();
    const rules = page.getByRole('textbox', { name: keywords.rules });
    const before = await rules.inputValue();
    await rules.fill(`${before}\nふつうの日`);
    await save(page);
    await x.bringToFront();
    await expectPainted(x, post, ['ふつうの日']);
    await page.bringToFront();

    await rules.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(`\n${'router slow '.repeat(90_000)}`);
    await expect(page.getByText(keywords['problem.line-too-long'])).toBeVisible();
    // The tab answers, and the way back is open.
    await page.getByRole('button', { name: says.discard }).click();
    await expect(rules).toHaveValue(`${before}\nふつうの日`);
    await expect(page.getByText(keywords['problem.line-too-long'])).toHaveCount(0);
  });
});

test('an export says how far it is, and given up leaves no file', async () => {
  await shared.desk.page.evaluate(() => window.harness.fillLog(5_000));
  const page = await openPlace('export');
  const session = await page.context().newCDPSession(page);
  // Slow enough for a hand to stop it.
  await session.send('Emulation.setCPUThrottlingRate', { rate: 10 });
  let saved = 0;
  session.on('Page.downloadWillBegin', () => saved++);
  await session.send('Page.enable');
  await page.getByRole('button', { name: data.start }).click();
  const progress = page.getByRole('progressbar');
  await expect.poll(() => progress.getAttribute('value').then(Number)).toBeGreaterThan(0);
  await page.getByRole('button', { name: data.cancel }).click();
  await expect(page.getByText(data.cancelled)).toBeVisible();
  await expect(progress).toHaveCount(0);
  expect(saved).toBe(0);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.getByRole('button', { name: data.start }).click();
  // Five thousand entries take a machine at work ten seconds, in which the agent sees it go on.
  await expect(page.getByText(anyOf(data.done))).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => saved).toBe(1);
});
