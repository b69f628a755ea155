import type { Page } from '@playwright/test';
import { type Chromium, openX } from '@/tests/e2e/harness/chromium';
import type { DeskPage } from '@/tests/e2e/harness/desk';
import { summarise } from './statistics';
import { type Longest, traceLongest } from './trace';
import { makeRules, setRules } from './word-lists';

const RUNS = 5;
const POSTS = 2_000;
/** Five hits a post. */
const TEXT = '圏外で電波が遅い。請求は高いしルーターも落ちる。';

/** Ms of the main thread, over several runs. */
interface Duration {
  value: number;
  spread: number;
}

/**
 * Longest task, and longest call of our script, while 10,000 hits on a page without virtualisation are marked for the
 * first time. The page itself rests: layout and paint in that task are what the marks and chips ask for.
 */
export async function measureFirstMarking(
  browser: Chromium,
  desk: DeskPage,
): Promise<Record<keyof Longest, Duration>> {
  const page = await openLongPage(browser, 'x.com');
  const longest: Longest[] = [];
  for (let run = 0; run < RUNS; run++) {
    await setRules(desk, makeRules(20 + run, false));
    await page.bringToFront();
    await page.waitForTimeout(3_000);
    longest.push(await traceLongest(page, () => markFirst(run)));
  }
  await page.close();
  return {
    task: summarise(longest.map(({ task }) => task)),
    ours: summarise(longest.map(({ ours }) => ours)),
  };

  async function markFirst(run: number): Promise<void> {
    await setRules(desk, makeRules(10 + run, true));
    await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('yorisoi')));
    await page.waitForTimeout(2_500);
  }
}

/**
 * The same page without us: longest task when one small element comes into one post. Chromium then walks the
 * whole page before it paints, which is the least that any chip can cost there.
 */
export async function measureOneElement(browser: Chromium): Promise<Duration> {
  const page = await openLongPage(browser, 'stand-in.test');
  await page.bringToFront();
  const longest: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await page.waitForTimeout(1_000);
    longest.push((await traceLongest(page, () => addOne(run))).task);
  }
  await page.close();
  return summarise(longest);

  async function addOne(run: number): Promise<void> {
    await page.evaluate((index) => {
      const element = document.createElement('i');
      element.textContent = '*';
      document.querySelectorAll('[data-testid=User-Name]')[index]?.append(element);
    }, run);
    await page.waitForTimeout(500);
  }
}

async function openLongPage(browser: Chromium, host: string): Promise<Page> {
  const page = await openX(browser, '/i/long', host);
  await page.evaluate(() => window.__standIn.setTicking(0));
  await page.evaluate(({ count, text }) => window.__standIn.seed(3, count, text), {
    count: POSTS,
    text: TEXT,
  });
  return page;
}
