import { expect, type Frame, type Page, test } from '@playwright/test';
import { sitesPlaceCatalog } from '@/lib/i18n/desk-sites';
import { panelSitesCatalog } from '@/lib/i18n/panel-sites';
import { uiCatalog } from '@/lib/i18n/ui';
import { expectAccessible, expectNoSideScroll } from '../harness/audit';
import { type Chromium, launchChromium } from '../harness/chromium';
import { DeskPage } from '../harness/desk';
import { connectSidePanel } from '../harness/side-panel';
import { serveBlogs } from '../harness/stand-in-blogs';

const says = sitesPlaceCatalog.ja;

let browser: Chromium;
let desk: DeskPage;

test.beforeAll(async () => {
  browser = await launchChromium({ agrees: true });
  await serveBlogs(browser.context);
  desk = await DeskPage.open(browser);
  await desk.setUp({ starter: true });
  await desk.setLists([{ name: '症状', rules: 'つながらない' }]);
});
test.afterEach(async () => {
  expect([...browser.strays.map(({ url }) => url), ...browser.proxy.asked]).toEqual([]);
  for (const page of browser.context.pages()) if (page !== desk.page) await page.close();
});
test.afterAll(() => browser.close());

const chips = (page: Page | Frame) => page.locator('[data-yorisoi]');

async function openSites(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('options.html#/sites'));
  return page;
}

const offSwitch = (page: Page, host: string) =>
  page.getByRole('button', { name: says.turnOffNamed.replace('{name}', host) });

async function turnOn(host: string): Promise<void> {
  const page = await openSites();
  await page.getByLabel(says.addLabel).fill(host);
  await page.getByRole('button', { name: says.addAct, exact: true }).click();
  await expect(offSwitch(page, host)).toBeVisible();
  await page.close();
}

/** For tests about something else: the host is on, whichever of them ran before. */
async function haveOn(host: string): Promise<void> {
  if (!(await registered()).includes(`https://${host}/*`)) await turnOn(host);
}

async function turnOff(host: string): Promise<void> {
  const page = await openSites();
  await offSwitch(page, host).click();
  await expect(offSwitch(page, host)).toHaveCount(0);
  await page.close();
}

const registered = () => desk.page.evaluate(() => window.harness.registered());

async function open(url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
}

test('a blog that is open already is marked from the moment it is turned on', async () => {
  const blog = await open('https://early.example.jp/archives/12');
  await expect(chips(blog)).toHaveCount(0);
  await turnOn('early.example.jp');
  // The entry and its comment, in the tab that was open already.
  await expect(chips(blog)).toHaveCount(2);
  await blog.bringToFront();
  await chips(blog).first().click();
  const panel = await connectSidePanel(browser);
  await expect(panel.page.getByText('そらファン').first()).toBeVisible();
  await panel.disconnect();
  expect(await registered()).toContain('https://early.example.jp/*');
});

test('an app that draws late is read, and left when it goes on to a page without posts', async () => {
  await turnOn('app.example.jp');
  const app = await open('https://app.example.jp/archives/12');
  await expect(chips(app)).toHaveCount(1);
  await app.evaluate('leave()');
  await expect(chips(app)).toHaveCount(0);
  await app.evaluate('come()');
  await expect(chips(app)).toHaveCount(1);
});

test('a blog inside a frame of another site is marked, and its post opens', async () => {
  await haveOn('nikki.example.jp');
  const page = await open('https://framed.example.jp/');
  const frame = page.frame({ url: /nikki/u });
  if (frame === null) throw new Error('no frame');
  await expect(chips(frame)).toHaveCount(2);
  await chips(frame).first().click();
  await expect
    .poll(() => desk.page.evaluate(async () => (await window.harness.selected())?.frame ?? 0))
    .toBeGreaterThan(0);
});

test('an ignored site loses its marks and gets them back', async () => {
  await haveOn('nikki.example.jp');
  const blog = await open('https://nikki.example.jp/archives/12');
  await expect(chips(blog)).toHaveCount(2);
  const id = await desk.page.evaluate(async () => {
    const target = { site: 'nikki.example.jp' };
    const { id: added } = await window.harness.desk.exclusions.add({ target, status: 'spam', note: '' });
    return added;
  });
  await expect(chips(blog)).toHaveCount(0);
  await desk.page.evaluate((row) => window.harness.desk.exclusions.remove(row), id);
  await expect(chips(blog)).toHaveCount(2);
});

test('an entry that looks like spam is flagged in the panel, and its site ignored by one press', async () => {
  const says = panelSitesCatalog.ja;
  await haveOn('nikki.example.jp');
  const blog = await open('https://nikki.example.jp/archives/99');
  await expect(chips(blog)).toHaveCount(1);
  await blog.bringToFront();
  await chips(blog).first().click();
  const panel = await connectSidePanel(browser);
  await expect(panel.page.getByText(says.spamTitle)).toBeVisible();
  await expect(panel.page.getByText(says['spam.affiliate'])).toBeVisible();
  await expect(panel.page.getByText(says['spam.closing'])).toBeVisible();
  await panel.page.getByRole('button', { name: says['ignoreSite.spam'] }).click();
  await expect(chips(blog)).toHaveCount(0);
  await expect(panel.page.getByText(says.spamTitle)).toHaveCount(0);
  await panel.page.getByRole('button', { name: uiCatalog.ja.undo, exact: true }).click();
  await expect(chips(blog)).toHaveCount(1);
  await panel.disconnect();
});

test('the place for sites is accessible and fits every width', async () => {
  const page = await openSites();
  await expect(page.getByRole('heading', { name: says.title, exact: true })).toBeVisible();
  for (const width of [360, 768, 1400]) await expectNoSideScroll(page, 'sites', width);
  await expectAccessible(page, 'sites');
});

test('turned off, an open page loses its marks and no later one gets any', async () => {
  // A host of its own: what was turned off once, the browser asks about again, and nobody can press its question here.
  await turnOn('gone.example.jp');
  const blog = await open('https://gone.example.jp/archives/12');
  await expect(chips(blog)).toHaveCount(2);
  await turnOff('gone.example.jp');
  await expect(chips(blog)).toHaveCount(0);
  expect(await registered()).not.toContain('https://gone.example.jp/*');
  await blog.reload();
  await expect(blog.getByText('うちもつながらないです。')).toBeVisible();
  await expect(chips(blog)).toHaveCount(0);
});
