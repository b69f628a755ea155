import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { FINDINGS } from '@/lib/i18n/findings';
import { commentCatalog } from '@/lib/i18n/panel-comment';
import { BLOG, ENTRY_PATH, type StandInBlog, serveBlog } from '@/tests/stand-ins/blog/blog';
import { renderEntry } from '@/tests/stand-ins/blog/entry-page';
import { encodeText } from '@/tests/unit/inspect/encode-text';
import { type Chromium, launchChromium } from '../harness/chromium';
import { DeskPage } from '../harness/desk';
import { chooseTemplate, draftBox, RESTART, RESTART_TEXT } from '../harness/panel';
import { connectSidePanel, type SidePanel } from '../harness/side-panel';
import { words } from '../harness/words';

const says = commentCatalog.ja;
const AMEBA = { entry: 'entry--comments', form: 'form--signed-in' };
let browser: Chromium;
let desk: DeskPage;
let blog: StandInBlog;

/** A saved page of Ameba and the address it is served at. */
function readAmeba(name: string): { url: string; body: Buffer } {
  const file = fileURLToPath(new URL(`../../fixtures/sites/ameba/${name}.html`, import.meta.url));
  const body = readFileSync(file);
  const heading = /^<!-- (\{.*?\}) -->/u.exec(body.toString())?.[1] ?? '{}';
  return { url: (JSON.parse(heading) as { url: string }).url, body };
}

test.beforeAll(async () => {
  browser = await launchChromium({
    sites: [`${BLOG}/*`, 'https://ameblo.jp/*', 'https://comment.ameba.jp/*'],
  });
  blog = await serveBlog(browser.context);
  desk = await DeskPage.open(browser);
  await desk.setUp({ starter: true });
  await desk.setLists([{ name: '症状', rules: 'つながらない\n修理' }]);
  await desk.page.evaluate(async () => {
    const [account] = await window.harness.desk.accounts.all();
    if (account === undefined) throw new Error('no account');
    const contact = { ...account.contact, email: 'support@sora.example', url: 'https://sora.example/faq' };
    await window.harness.desk.accounts.save({ ...account, contact });
  });
});
test.beforeEach(() => {
  blog.comments.length = 0;
  blog.sent.length = 0;
  blog.handling = 'publish';
});
test.afterEach(async () => {
  expect([
    ...browser.strays.map(({ url }) => url),
    ...blog.strays.filter((each) => !/favicon/u.test(each)),
  ]).toEqual([]);
  for (const page of browser.context.pages()) if (page !== desk.page) await page.close();
});
test.afterAll(() => browser.close());

/** Every way a page can be made to send something, counted from the start. */
function watchPage(): void {
  const seen: string[] = [];
  Object.assign(window, { seen });
  for (const type of ['submit', 'click', 'keydown', 'keypress', 'keyup']) {
    window.addEventListener(
      type,
      ({ target }) => target instanceof Element && target.closest('form') && seen.push(type),
      true,
    );
  }
}

async function openEntry(path = ENTRY_PATH, host = BLOG): Promise<{ page: Page; panel: SidePanel }> {
  const page = await browser.context.newPage();
  await page.addInitScript(watchPage);
  await page.goto(`${host}${path}`);
  await page.locator('[data-yorisoi]').first().click();
  return { page, panel: await connectSidePanel(browser) };
}

async function draft(panel: Page): Promise<void> {
  await chooseTemplate(panel, RESTART);
  await expect(panel.getByRole('region', { name: says.heading })).toContainText('そらモバイル 三浦');
}

const press = (panel: Page) =>
  panel.getByRole('button', { name: new RegExp(`^${says.insert}`, 'u') }).click();
const latest = async () => (await desk.interactions())[0];

test('a comment goes where it was shown to go, is sent by the agent alone, and is found on the page', async () => {
  const { page, panel } = await openEntry();
  await draft(panel.page);
  const shown = panel.page.getByRole('region', { name: says.heading });
  await expect(shown).toContainText('support@sora.example');
  await expect(shown).toContainText('https://sora.example/faq');
  await press(panel.page);
  await expect(panel.page.getByText(words.dock.outcomeFilled)).toBeVisible();
  await expect(page.locator('#author')).toHaveValue('そらモバイル 三浦');
  await expect(page.locator('#email')).toHaveValue('support@sora.example');
  await expect(page.locator('#url')).toHaveValue('https://sora.example/faq');
  const text = await page.locator('#a520a3c207').inputValue();
  expect(text).toMatch(/^そらモバイルの三浦です。/u);
  expect(text).toContain(RESTART_TEXT);
  await expect(page.locator('#comment')).toHaveValue('');
  await expect(page.locator('[name=ak_hp_textarea]')).toHaveValue('');
  await expect(page.locator('#cookies')).not.toBeChecked();
  await page.waitForTimeout(500);
  expect(blog.sent).toEqual([]);
  expect(await page.evaluate(() => Reflect.get(window, 'seen') as string[])).toEqual([]);
  expect(await latest()).toMatchObject({ delivery: 'filled' });

  await page.getByRole('button', { name: 'コメントを送信' }).click();
  await page.waitForURL(/#comment-41$/u);
  await expect.poll(latest).toMatchObject({
    delivery: 'sent',
    confirmedBy: 'page',
    comment: { id: '41', state: 'shown' },
    replyUrl: `${BLOG}${ENTRY_PATH}#comment-41`,
  });
  expect(blog.sent).toHaveLength(1);
  expect(blog.sent[0]?.comment).toBe('');
  await panel.disconnect();
});

test.describe('what became of it', () => {
  test('awaiting approval', async () => {
    blog.handling = 'hold';
    const { page, panel } = await openEntry();
    await draft(panel.page);
    await press(panel.page);
    await expect(panel.page.getByText(words.dock.outcomeFilled)).toBeVisible();
    await page.getByRole('button', { name: 'コメントを送信' }).click();
    await expect.poll(latest).toMatchObject({ delivery: 'sent', comment: { id: '41', state: 'pending' } });
    await expect(panel.page.getByText(says.pending).first()).toBeVisible();
    await panel.disconnect();
  });

  test('not found', async () => {
    blog.handling = 'swallow';
    const { page, panel } = await openEntry();
    await draft(panel.page);
    await press(panel.page);
    await expect(panel.page.getByText(words.dock.outcomeFilled)).toBeVisible();
    await page.getByRole('button', { name: 'コメントを送信' }).click();
    await expect
      .poll(latest, { timeout: 15_000 })
      .toMatchObject({ delivery: 'filled', comment: { id: null, state: 'not-found' } });
    await panel.disconnect();
  });
});

test('a form on another page is opened by one click, and the draft waits there', async () => {
  const [entry, form] = [readAmeba(AMEBA.entry), readAmeba(AMEBA.form)];
  for (const { url, body } of [entry, form]) {
    const { origin, pathname } = new URL(url);
    await browser.context.route(
      (asked) => asked.origin === origin && asked.pathname === pathname,
      (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
    );
  }
  const { page, panel } = await openEntry(new URL(entry.url).pathname, new URL(entry.url).origin);
  await chooseTemplate(panel.page, RESTART);
  const opened = browser.context.waitForEvent('page');
  await panel.page.getByRole('button', { name: says.openForm }).click();
  const there = await opened;
  await there.bringToFront();
  await expect(panel.page.getByRole('region', { name: says.heading })).toContainText(RESTART_TEXT);
  await press(panel.page);
  await expect(panel.page.getByText(words.dock.outcomeFilled)).toBeVisible();
  await expect(there.locator('textarea:visible').first()).toHaveValue(new RegExp(RESTART_TEXT, 'u'));
  expect(new URL(page.url()).pathname).toBe(new URL(entry.url).pathname);
  await panel.disconnect();
});

test('letters an EUC-JP blog cannot take are named before, and one press sends the comment without them', async () => {
  const asked: string[] = [];
  // Another entry: a comment that is still to be confirmed stands in the way of the next one.
  const id = String(813 + test.info().repeatEachIndex);
  const path = `/2024/06/modem-${id}/`;
  const entry = renderEntry([], null, '').replaceAll('812', id).replaceAll(ENTRY_PATH, path);
  const html = entry.replace('–', '-').replace('utf-8', 'euc-jp');
  await browser.context.route(`${BLOG}/**`, (route, request) => {
    if (request.method() === 'POST') asked.push(request.postData() ?? '');
    return route.fulfill({ contentType: 'text/html; charset=euc-jp', body: encodeText(html, 'euc-jp') });
  });
  const { page, panel } = await openEntry(path);
  await draftBox(panel.page).fill('お困りですね😊　9時〜18時にお調べします。');
  const finding = panel.page.locator('[data-finding=lost-letters]');
  await expect(finding).toContainText('「😊 〜」');
  await finding.getByRole('button', { name: FINDINGS.ja['fix-lost-letters'] }).click();
  await expect(finding).toHaveCount(0);
  await expect(draftBox(panel.page)).toHaveValue('お困りですね　9時～18時にお調べします。');
  await press(panel.page);
  await expect(panel.page.getByText(words.dock.outcomeFilled)).toBeVisible();
  await page.getByRole('button', { name: 'コメントを送信' }).click();
  await expect.poll(() => asked).toHaveLength(1);
  expect(asked.join()).not.toContain('%26%23');
  await browser.context.unroute(`${BLOG}/**`);
  blog = await serveBlog(browser.context);
  await panel.disconnect();
});

test('for a person who refused contact nothing can go in', async () => {
  const { page, panel } = await openEntry();
  const chosen = () => desk.page.evaluate(async () => (await window.harness.selected())?.post ?? null);
  await expect.poll(async () => (await chosen())?.permalink).toBe(`${BLOG}${ENTRY_PATH}`);
  const post = await chosen();
  await desk.page.evaluate(
    async (refused) => refused && window.harness.desk.authors.setNoContact({ post: refused }, ''),
    post,
  );
  await expect(panel.page.getByText(words.dock.noContactHelp)).toBeVisible();
  await panel.disconnect();
  await page.close();

  const again = await openEntry();
  await expect(again.panel.page.getByText(words.dock.noContactHelp)).toBeVisible();
  await expect(draftBox(again.panel.page)).toHaveCount(0);
  await expect(
    again.panel.page.getByRole('button', { name: new RegExp(`^${says.insert}`, 'u') }),
  ).toHaveCount(0);
  await expect(again.page.locator('#a520a3c207')).toHaveValue('');
  await again.panel.disconnect();
});
