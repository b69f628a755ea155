import { expect, test } from '@playwright/test';
import { type Firefox, launchFirefox } from '../harness/firefox';

let firefox: Firefox;
test.beforeAll(async () => {
  firefox = await launchFirefox();
});
test.afterAll(() => firefox.close());

test.describe('Firefox with the stand-in', () => {
  test('shows the timeline, and its editor takes typing', async () => {
    const page = await firefox.openX('/misaki_latte/status/1990000000000000100');
    await page.waitForSelector('[data-testid=tweetText]');
    await page.click('[data-testid=tweetTextarea_0]');
    await page.keyboard.type('abc');
    await page.waitForSelector('[data-testid=tweetButtonInline]:not([disabled])');
    expect(await page.evaluate(() => window.__standIn.errors)).toEqual([]);
  });

  test('lets the tests into extension pages and the real sidebar', async () => {
    const desk = await firefox.openExtensionPage('stand-in-desk.html');
    expect(await desk.evaluate('harness.desk.setup.isDone()')).toBe(false);
    const sidebar = await firefox.openSidebar();
    expect(await sidebar.evaluate('location.pathname')).toBe('/sidepanel.html');
  });
});
