import { expect, type Page, test } from '@playwright/test';
import { type Chromium, launchChromium, openX } from './chromium';
import { DeskPage } from './desk';

/** One browser for all tests of a file, set up once. Tabs are closed after each test, its X data forgotten. */
export interface SharedBrowser {
  readonly chromium: Chromium;
  readonly desk: DeskPage;
  openX(path?: string, host?: string): Promise<Page>;
  /**
   * The next tab that the extension opens on X. For such a tab the browser connects before the interception sees it, now
   * or a moment later: from here on that connection counts as nobody's.
   */
  waitForTab(): Promise<Page>;
}

const X_CONNECTION = 'x.com:443';

type Lists = Parameters<DeskPage['setLists']>[0];

/** Registers the hooks that start and end it; every test fails that sent anything anywhere (law 5). */
export function shareBrowser(setUp: { starter: boolean; lists?: Lists }): SharedBrowser {
  let chromium: Chromium | undefined;
  let desk: DeskPage | undefined;
  let opensTabs = false;

  test.beforeAll(async () => {
    chromium = await launchChromium();
    desk = await DeskPage.open(chromium);
    await desk.setUp(setUp);
    if (setUp.lists !== undefined) await desk.setLists(setUp.lists);
  });
  test.afterEach(async () => {
    if (chromium === undefined) return;
    const asked = chromium.proxy.asked.filter((address) => !opensTabs || address !== X_CONNECTION);
    expect([...chromium.strays.map(({ url }) => url), ...asked]).toEqual([]);
    for (const page of chromium.context.pages()) if (page !== desk?.page) await leave(page);
  });
  test.afterAll(() => chromium?.close());

  return {
    get chromium() {
      return started(chromium);
    },
    get desk() {
      return started(desk);
    },
    openX: async (path = '/home', host = 'x.com') => {
      const page = await openX(started(chromium), path, host);
      await page.evaluate(() => localStorage.clear());
      return page;
    },
    waitForTab() {
      opensTabs = true;
      return started(chromium).context.waitForEvent('page');
    },
  };
}

/** Ends what the page still loads before the interception ends with it: a picture on its way would go to the proxy. */
async function leave(page: Page): Promise<void> {
  await page.goto('about:blank').catch(() => undefined);
  await page.close();
}

function started<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the browser has not been started');
  return value;
}
