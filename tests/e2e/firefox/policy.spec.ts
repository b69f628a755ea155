import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { FINDINGS } from '@/lib/i18n/findings';
import { reflexesCatalog } from '@/lib/i18n/panel-reflexes';
import { type Firefox, launchFirefox } from '../harness/firefox';
import type { FirefoxView } from '../harness/firefox-view';
import { findChip, readLog, setUpDesk } from '../harness/firefox-work';
import { RESTART_TEXT } from '../harness/panel';
import { words } from '../harness/words';

const { dock } = words;
const BOX = '.pn-draft textarea';
const X_BOX = '[data-testid=tweetTextarea_0]';
const BANNED = 'ご不便をおかけしております。必ず返金します。';
const MENDED = 'ご不便をおかけしております。ご返金について確認いたします。';

let firefox: Firefox;
let desk: FirefoxView;

test.beforeAll(async () => {
  firefox = await launchFirefox();
  desk = await setUpDesk(firefox);
});
test.afterEach(() => expect([...firefox.strays, ...firefox.proxy.asked]).toEqual([]));
test.afterAll(() => firefox.close());

const canInsert = (sidebar: FirefoxView): Promise<boolean> =>
  sidebar.evaluate<boolean>(
    `[...document.querySelectorAll('button')].some((button) => button.textContent.startsWith(${JSON.stringify(dock.insert)}) && !button.matches(':disabled, [aria-disabled=true]'))`,
  );
const draft = (sidebar: FirefoxView): Promise<string> =>
  sidebar.evaluate<string>(`document.querySelector(${JSON.stringify(BOX)}).value`);
const shows = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})`;

/** A tab on a post of its own page, with the sidebar on it. */
async function choose(handle: string, id: string): Promise<{ page: Page; sidebar: FirefoxView }> {
  const page = await firefox.openX(`/${handle}/status/${id}`);
  const sidebar = await firefox.openSidebar();
  await (await findChip(page, id)).click();
  await sidebar.waitFor(`document.body.innerText.includes('@${handle}')`);
  // Until the history is read nothing can be written.
  await sidebar.waitFor(`${shows(BOX)}?.disabled === false`);
  return { page, sidebar };
}

/** Waits until X's own box holds the text. */
const waitForText = (page: Page, text: string) =>
  page.waitForFunction(
    (box, wanted) => document.querySelector(box)?.textContent?.includes(wanted),
    {},
    X_BOX,
    text,
  );

test.describe('policy in the Firefox sidebar', () => {
  test('a banned word blocks, and one tap mends it', async () => {
    const { page, sidebar } = await choose('yoru_no_pan', '1990000000000000500');
    await sidebar.type(BOX, BANNED);
    await sidebar.waitFor(shows('[data-finding="banned-word"]'));
    expect(await canInsert(sidebar)).toBe(false);
    await sidebar.click('[data-finding="banned-word"] button.pn-finding-fix');
    await expect.poll(() => draft(sidebar)).toBe(MENDED);
    await expect.poll(() => canInsert(sidebar)).toBe(true);
    await page.close();
  });

  test('a lead lets it pass with a reason, and the log keeps both', async () => {
    const { page, sidebar } = await choose('misaki_latte', '1990000000000000100');
    await sidebar.type(BOX, BANNED);
    await sidebar.click('.pn-override-who button', dock.override);
    await sidebar.type('dialog textarea, dialog input', 'お約束どおりの文言のため');
    await sidebar.click('dialog button', dock.override);
    await expect.poll(() => canInsert(sidebar)).toBe(true);
    await sidebar.click('button', dock.insert);
    await waitForText(page, '必ず返金します');
    const ofHers = async () =>
      (await readLog(desk)).find(({ authorHandle }) => authorHandle === 'misaki_latte')?.check?.override;
    await expect.poll(ofHers).toMatchObject({ codes: ['banned-word'], reason: 'お約束どおりの文言のため' });
    await page.close();
  });

  test('what this person was told before stands there with the day and the initials', async () => {
    const told = {
      handle: 'kenta_0815',
      by: 'KT',
      text: RESTART_TEXT,
      occurredAt: '2026-08-12T01:30:00.000Z',
    };
    await desk.evaluate(`harness.tell(${JSON.stringify(told)})`);
    const { page, sidebar } = await choose('kenta_0815', '1990000000000000200');
    await sidebar.type(BOX, RESTART_TEXT);
    const words = FINDINGS.ja['told-text'].replace('{when}', '2026-08-12 10:30').replace('{by}', 'KT');
    await sidebar.waitFor(
      `${shows('[data-finding="told-text"]')}?.textContent.includes(${JSON.stringify(words)})`,
    );
    expect(await canInsert(sidebar)).toBe(true);
    await page.close();
  });

  test('words that refuse contact: one press, and nothing can be written to this person', async () => {
    const { page, sidebar } = await choose('pengin_dayo', '1990000000000001500');
    await sidebar.click('.pn-reflexes button', reflexesCatalog.ja.setNoContactNow);
    await sidebar.waitFor(`document.body.innerText.includes(${JSON.stringify(dock.noContactHelp)})`);
    await sidebar.waitFor(`!${shows(BOX)}`);
    expect(await canInsert(sidebar)).toBe(false);
    await page.close();
  });

  test('a placeholder never gets in', async () => {
    const { page, sidebar } = await choose('yoru_no_pan', '1990000000000000500');
    for (const text of ['{{?いつ}}にご連絡します。', '#{customer.name}様、お調べします。', '{{author']) {
      await sidebar.type(BOX, text);
      await expect.poll(() => draft(sidebar)).toBe(text);
      await sidebar.waitFor(shows('[data-finding="raw-placeholder"], .pn-fill-ins'));
      expect(await canInsert(sidebar)).toBe(false);
    }
    expect(await page.$eval(X_BOX, (box) => box.textContent)).toBe('');
    await page.close();
  });

  test('from a marked post to the right reply in two presses, to a logged verdict in one', async () => {
    const { page, sidebar } = await choose('Taro_Densha', '1990000000000000700');
    await sidebar.click('[role=toolbar] button', '再起動');
    await expect.poll(() => canInsert(sidebar)).toBe(true);
    await sidebar.click('button', dock.insert);
    await waitForText(page, RESTART_TEXT);
    await page.close();
    const next = await choose('kenta_0815', '1990000000000000200');
    await next.sidebar.click('button', dock.skip);
    await expect
      .poll(async () => (await readLog(desk)).map(({ action, authorHandle }) => [authorHandle, action]))
      .toContainEqual(['kenta_0815', 'skip']);
    await next.page.close();
  });
});
