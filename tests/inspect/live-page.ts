import type { Browser } from '@playwright/test';
import type { PageRequest } from './command-line';
import { PageWorld } from './page-world';
import { waitForPosts } from './wait-for-posts';

const TIMEOUT_MS = 30_000;

interface LivePage {
  world: PageWorld;
  /** Where it ended up. */
  url: string;
  close(): Promise<void>;
}

/** Opens a page from the network, with its scripts: today's sites show nothing without them. */
export async function openLivePage(
  browser: Browser,
  script: string,
  request: PageRequest,
): Promise<LivePage> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(request.file, { waitUntil: 'load', timeout: TIMEOUT_MS });
    const url = request.as ?? page.url();
    const session = await context.newCDPSession(page);
    const world = await PageWorld.open(session, script);
    await waitForPosts(() => world.call<number | null>('countPosts', url));
    return { world, url, close: () => context.close() };
  } catch (error) {
    await context.close();
    throw error;
  }
}
