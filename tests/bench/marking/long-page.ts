import { type Chromium, openX } from '@/tests/e2e/harness/chromium';
import type { DeskPage } from '@/tests/e2e/harness/desk';
import { summarise } from './statistics';
import { traceLongestTask } from './trace';
import { makeRules, setRules } from './word-lists';

const RUNS = 5;
const POSTS = 2_000;
/** Five hits a post. */
const TEXT = '圏外で電波が遅い。請求は高いしルーターも落ちる。';

/**
 * Longest task, in ms of the main thread, while 10,000 hits on a page without virtualisation are marked for the first
 * time. The page itself rests: layout and paint in that task are what the marks and chips ask for.
 */
export async function measureFirstMarking(
  browser: Chromium,
  desk: DeskPage,
): Promise<{ value: number; spread: number }> {
  const page = await openX(browser, '/i/long');
  await page.evaluate(() => window.__standIn.setTicking(0));
  await page.evaluate(({ count, text }) => window.__standIn.seed(3, count, text), {
    count: POSTS,
    text: TEXT,
  });
  const longest: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await setRules(desk, makeRules(20 + run, false));
    await page.bringToFront();
    await page.waitForTimeout(3_000);
    longest.push(await traceLongestTask(page, () => markFirst(desk, run)));
  }
  await page.close();
  return summarise(longest);

  async function markFirst(owner: DeskPage, run: number): Promise<void> {
    await setRules(owner, makeRules(10 + run, true));
    await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('yorisoi')));
    await page.waitForTimeout(2_500);
  }
}
