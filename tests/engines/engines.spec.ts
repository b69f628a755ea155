import { expect, type Page, test } from '@playwright/test';
import { commentCatalog } from '@/lib/i18n/panel-comment';
import { watchCatalog } from '@/lib/i18n/watch';
import { type Chromium, launchChromium } from '../e2e/harness/chromium';
import { DeskPage } from '../e2e/harness/desk';
import { readPainted } from '../e2e/harness/overlay';
import { chooseTemplate, historyEntries, RESTART, RESTART_TEXT } from '../e2e/harness/panel';
import { connectSidePanel } from '../e2e/harness/side-panel';
import { anyOf, words } from '../e2e/harness/words';
import type { BlogEngine } from './engine';
import { hasTDiary, startTDiary } from './tdiary';
import { hasWordPress, startWordPress } from './wordpress';

/** What the blog's own page calls its controls, and what it does with a new comment. */
const ENGINES = [
  {
    name: 'WordPress',
    start: startWordPress,
    isHere: hasWordPress,
    site: 'wordpress',
    fields: { name: '#author', email: '#email', body: '#comment' },
    submit: '#submit',
    state: 'pending',
    marksOwner: true,
  },
  {
    name: 'tDiary',
    start: startTDiary,
    isHere: hasTDiary,
    site: 'tdiary',
    fields: { name: '[name=name]', email: '[name=mail]', body: '[name=body]' },
    submit: '[name=comment]',
    state: 'shown',
    marksOwner: false,
  },
] as const;

const ADDRESS = 'support@sora.example.jp';
const ANSWER = '試したらつながりました。ありがとうございます。';

/** The representative address stands in the account. */
function setAddress({ page }: DeskPage): Promise<void> {
  return page.evaluate(async (email) => {
    const { accounts } = window.harness.desk;
    for (const account of await accounts.all()) {
      await accounts.save({ ...account, contact: { ...account.contact, email } });
    }
  }, ADDRESS);
}

async function openEntry(browser: Chromium, { entryUrl }: BlogEngine): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(entryUrl);
  await expect
    .poll(async () => (await readPainted(page)).map(({ text }) => text))
    .toEqual(expect.arrayContaining(['圏外', 'そらモバイル']));
  return page;
}

for (const { name, start, isHere, site, fields, submit, state, marksOwner } of ENGINES) {
  test(`${name}: comment, be recognised, be answered, notice it on the next visit`, async () => {
    expect(isHere(), `${name} is installed; .ci/setup.mjs names its packages`).toBe(true);
    const engine = await start();
    const browser = await launchChromium({
      sites: ['http://127.0.0.1/*'],
      args: ['--proxy-bypass-list=127.0.0.1'],
    });
    try {
      await browser.context.route(`${new URL(engine.entryUrl).origin}/**`, (route) => route.continue());
      const desk = await DeskPage.open(browser);
      await desk.setUp({ starter: true });
      await setAddress(desk);

      const page = await openEntry(browser, engine);
      await page.locator('[data-yorisoi]').first().click();
      const { page: panel, disconnect } = await connectSidePanel(browser);
      await panel.getByRole('button', { name: words.panel.takeBlog }).click();
      await chooseTemplate(panel, RESTART);
      await panel.getByRole('button', { name: new RegExp(`^${commentCatalog.ja.insert}`, 'u') }).click();

      await expect(page.locator(fields.body)).toHaveValue(
        new RegExp(`^そらモバイルの三浦です。[\\s\\S]*${RESTART_TEXT}`, 'u'),
      );
      await expect(page.locator(fields.name)).toHaveValue('そらモバイル 三浦');
      await expect(page.locator(fields.email)).toHaveValue(ADDRESS);
      expect(page.url(), 'nothing was submitted').toBe(engine.entryUrl);

      await page.locator(submit).click();
      await expect
        .poll(async () => (await desk.interactions())[0])
        .toMatchObject({
          action: 'reply',
          delivery: 'sent',
          confirmedBy: 'page',
          post: { site },
          comment: { state },
        });

      await engine.approve();
      await engine.answer(ANSWER);
      await page.goto(engine.entryUrl);
      await expect(historyEntries(panel)).toHaveCount(1);
      await page.locator('[data-yorisoi]').first().click();
      await expect(panel.getByText(anyOf(watchCatalog.ja.newsOnPage)).first()).toBeVisible();
      const answer = panel.getByRole('listitem').filter({ hasText: ANSWER });
      await expect(answer).toBeVisible();
      // Only what the engine itself marks is the owner's: tDiary marks nobody.
      await expect(answer.getByText(watchCatalog.ja.owner)).toHaveCount(marksOwner ? 1 : 0);
      await disconnect();
    } finally {
      await browser.close();
      engine.stop();
    }
  });
}
