import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { launchFirefox } from '../harness/firefox';
import { openCard, readCard } from '../harness/firefox-work';
import { english } from '../harness/words';

const FIRST = '1990000000000000100';

test('installed under an open X tab: first run, practice, and marks in that tab without a reload', async () => {
  let page: Page | undefined;
  const firefox = await launchFirefox(undefined, async (openX) => {
    page = await openX('/home');
  });
  const setup = await firefox.waitForExtensionPage('options.html');
  const fields = { company: 'そらモバイル', agentName: '三浦', initials: 'MJ', handle: '@SoraMobileCare' };
  // The test browser speaks English only.
  for (const [name, value] of Object.entries(fields)) await setup.type(`[name=${name}]`, value);
  await setup.click('label', english.setup.starterJa);
  await setup.click('button[type=submit]');
  await setup.waitFor(`location.pathname === '/practice.html'`);
  await setup.waitFor(`CSS.highlights.size > 0`);
  await setup.waitFor(`document.querySelector('[data-practice-post] [data-yorisoi]')`);
  if (page === undefined) throw new Error('no tab was open');
  await page.bringToFront();
  const card = await openCard(page, FIRST);
  await expect.poll(() => readCard(card)).toContain('@misaki_latte');
  expect([...firefox.strays, ...firefox.proxy.asked]).toEqual([]);
  await firefox.close();
});
