import { expect, type Page, test } from '@playwright/test';
import { shareBrowser } from '../harness/shared-browser';
import { article, scrollToPost } from '../harness/timeline';

const FIRST = '1990000000000000100';
const box = (page: Page) => page.getByTestId('tweetTextarea_0');

const shared = shareBrowser({ starter: false });

test.describe('the X stand-in behaves as X does', () => {
  test('it keeps few cells alive and builds new elements when they come back', async () => {
    const page = await shared.openX();
    const first = await article(page, FIRST).elementHandle();
    await page.evaluate(() => scrollTo(0, 20_000));
    await expect(article(page, FIRST)).toHaveCount(0);
    expect(await page.getByTestId('cellInnerDiv').count()).toBeLessThan(25);
    await page.evaluate(() => scrollTo(0, 0));
    await expect(article(page, FIRST)).toBeVisible();
    expect(await first?.evaluate((element) => element.isConnected)).toBe(false);
  });

  test('a recycled cell keeps its element for another post', async () => {
    const page = await shared.openX();
    await page.evaluate(() => window.__standIn.setRecycle(true));
    const first = await article(page, FIRST).elementHandle();
    await page.evaluate(() => scrollTo(0, 8_000));
    await expect(article(page, FIRST)).toHaveCount(0);
    expect(await first?.evaluate((element) => element.isConnected)).toBe(true);
  });

  test('translation and show more change the text inside the same element', async () => {
    const page = await shared.openX();
    const id = '1990000000000001000';
    const text = article(page, id).getByTestId('tweetText');
    await scrollToPost(page, id);
    const before = await text.elementHandle();
    await page.evaluate((post) => window.__standIn.change(post, { translated: true }), id);
    await expect(text).toHaveText('昨日から圏外です。障害でしょうか？');
    await expect(text).toHaveAttribute('lang', 'ja');
    expect(await before?.evaluate((element) => element.isConnected)).toBe(true);
    await scrollToPost(page, '1990000000000000800');
    const long = article(page, '1990000000000000800');
    await long.getByTestId('tweet-text-show-more-link').click();
    await expect(long.getByTestId('tweetText')).toContainText('一か月かかる');
  });

  test('pages change without a reload', async () => {
    const page = await shared.openX();
    await page.evaluate(() => {
      document.documentElement.dataset.kept = 'yes';
    });
    await article(page, FIRST).locator('time').click();
    await expect(page).toHaveURL(`https://x.com/misaki_latte/status/${FIRST}`);
    await expect(page.locator('article[data-testid=tweet][tabindex="-1"]')).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL('https://x.com/home');
    expect(await page.evaluate(() => document.documentElement.dataset.kept)).toBe('yes');
  });

  test('its editor is a real Draft.js: it takes a paste and posting by hand publishes', async () => {
    const page = await shared.openX();
    await article(page, FIRST).getByTestId('reply').click();
    const dialog = page.getByRole('dialog');
    const editor = dialog.getByTestId('tweetTextarea_0');
    await editor.click();
    await expect(dialog.getByTestId('tweetButton')).toBeDisabled();
    await editor.evaluate((element) => {
      const data = new DataTransfer();
      data.setData('text/plain', '一行目\n\n三行目');
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await expect(editor.locator('[data-block]')).toHaveCount(3);
    await page.keyboard.type('!');
    await dialog.getByTestId('tweetButton').click();
    await expect(page.getByTestId('toast')).toBeVisible();
    await page.getByTestId('toast').getByRole('link').click();
    await expect(page.locator('article[tabindex="-1"]').getByTestId('tweetText')).toHaveText(
      '一行目\n\n三行目!',
    );
    expect(await page.evaluate(() => window.__standIn.errors)).toEqual([]);
  });

  test('execCommand into an empty editor breaks it, as measured on Draft.js', async () => {
    const page = await shared.openX(`/misaki_latte/status/${FIRST}`);
    await box(page).click();
    await page.evaluate(() => document.execCommand('insertText', false, 'あ'));
    await expect
      .poll(() =>
        page.evaluate(() => window.__standIn.errors.length + Number(document.querySelector('main') === null)),
      )
      .toBeGreaterThan(0);
  });

  test('its policy lets no foreign script run and nothing be fetched', async () => {
    const page = await shared.openX();
    const refused = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      const holder = document.createElement('div');
      holder.insertAdjacentHTML('beforeend', '<img src="x" onerror="document.title=\'ran\'">');
      document.body.append(holder);
      const fetched = await fetch('https://example.com/').then(
        () => 'fetched',
        () => 'refused',
      );
      return [fetched, document.title];
    });
    expect(refused).toEqual(['refused', 'home / X']);
  });

  test('a post made in one tab is there after a reload and in another tab', async () => {
    const page = await shared.openX(`/misaki_latte/status/${FIRST}`);
    const other = await shared.openX(`/misaki_latte/status/${FIRST}`);
    await page.bringToFront();
    await box(page).click();
    await page.keyboard.type('こんにちは');
    await page.getByTestId('tweetButtonInline').click();
    await expect(other.getByText('こんにちは')).toBeVisible();
    await page.reload();
    await expect(page.getByText('こんにちは')).toBeVisible();
  });
});
