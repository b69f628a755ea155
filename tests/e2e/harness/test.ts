import { test as base } from '@playwright/test';
import { type Chromium, launchChromium } from './chromium';

/** A test with a Chromium of its own. It fails when anything was sent anywhere (law 5). */
export const test = base.extend<{ browserWithExtension: Chromium }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  browserWithExtension: async ({}, use) => {
    const browser = await launchChromium();
    await use(browser);
    const sent = [...browser.strays.map(({ url }) => url), ...browser.proxy.asked];
    await browser.close();
    base.expect(sent, 'requests nobody should have made').toEqual([]);
  },
});

export { expect } from '@playwright/test';
