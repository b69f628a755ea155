import { expect, test } from '@playwright/test';
import { settingsCatalog } from '@/lib/i18n/desk-settings';
import { TROUBLE } from '../harness/lists';
import { chip, expectPainted } from '../harness/overlay';
import { shareBrowser } from '../harness/shared-browser';
import { scrollToPost } from '../harness/timeline';
import { anyOf } from '../harness/words';

const FIRST = '1990000000000000100';
const shared = shareBrowser({ starter: false, lists: [TROUBLE] });

/** Made in the page: the protocol would put lone surrogates right on the way. */
const POSTS = {
  '25,000 characters': `'長い文'.repeat(8_332) + '。。圏外'`,
  '1,000 emoji': `'👨‍👩‍👧👍🏽🇯🇵❤️'.repeat(250) + '圏外'`,
  'mixed bidi': `'\\u202eשלום \\u2067圏外\\u2069 مرحبا\\u202c'`,
  'control characters and lone surrogates': `'\\u0000\\ud83d圏外\\udead\\u0007\\u200b'`,
};

test.describe('input nobody meant', () => {
  for (const [name, text] of Object.entries(POSTS)) {
    test(`a post of ${name} is marked like any other, and the page goes on`, async () => {
      const page = await shared.openX();
      await expectPainted(page, FIRST, ['圏外', '電波']);
      const id = await page.evaluate<string>(`__standIn.push({ author: 'gyoza88', text: ${text} })`);
      await scrollToPost(page, id);
      await expectPainted(page, id, ['圏外']);
      await expect(chip(page, id)).toHaveCount(1);
      await scrollToPost(page, '1990000000000000200');
      await expectPainted(page, '1990000000000000200', ['au']);
      expect(await page.evaluate(() => window.__standIn.errors)).toEqual([]);
    });
  }

  test('highlights of the page under our names are taken back', async () => {
    const page = await shared.openX();
    await expectPainted(page, FIRST, ['圏外', '電波']);
    await page.evaluate(() => {
      const names = [...CSS.highlights.keys()];
      for (const name of names) CSS.highlights.set(name, new Highlight());
      window.__standIn.push({ author: 'gyoza88', text: '解約したい' });
    });
    await expectPainted(page, FIRST, ['圏外', '電波']);
  });

  test('stored settings that fail their schema are put right one by one, and told once', async () => {
    await shared.desk.page.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      return chrome.storage.local.set({
        settings: { language: 'ja', timeZone: 'Nowhere/Never', letterKeys: false, pausedSites: 7 },
      });
    });
    const told = anyOf(settingsCatalog.ja.repaired);
    const page = await shared.chromium.context.newPage();
    await page.goto(shared.chromium.extensionUrl('options.html#/settings'));
    await expect(page.getByText(told)).toBeVisible();
    await expect(page.getByRole('switch', { name: settingsCatalog.ja.letterKeys })).not.toBeChecked();
    await page.reload();
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.getByText(told)).toHaveCount(0);
    await expect(page.getByRole('switch', { name: settingsCatalog.ja.letterKeys })).not.toBeChecked();
  });
});
