import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Firefox, launchFirefox } from '../harness/firefox';
import type { FirefoxView } from '../harness/firefox-view';
import { findChip, readLog, setUpDesk } from '../harness/firefox-work';
import { RESTART_TEXT } from '../harness/panel';
import { words } from '../harness/words';

const { dock } = words;
const BOX = '.pn-draft textarea';
const X_BOX = '[data-testid=tweetTextarea_0]';

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
    `[...document.querySelectorAll('button')].some((button) => button.textContent.startsWith(${JSON.stringify(dock.insert)}) && !button.disabled)`,
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

test.describe('policy in the Firefox sidebar', () => {
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
    await page.waitForFunction(
      (box, text) => document.querySelector(box)?.textContent?.includes(text),
      {},
      X_BOX,
      RESTART_TEXT,
    );
    await page.close();
    const next = await choose('kenta_0815', '1990000000000000200');
    await next.sidebar.click('button', dock.skip);
    await expect
      .poll(async () => (await readLog(desk)).map(({ action, authorHandle }) => [authorHandle, action]))
      .toContainEqual(['kenta_0815', 'skip']);
    await next.page.close();
  });
});
