import { type Chromium, openX } from '@/tests/e2e/harness/chromium';
import type { DeskPage } from '@/tests/e2e/harness/desk';
import { makeRules, setRules } from './word-lists';

const POSTS = 2_000;
/** Five hits a post. */
const TEXT = '圏外で電波が遅い。請求は高いしルーターも落ちる。';

/** Longest task, in ms, while 10,000 hits on a page without virtualisation are marked for the first time. */
export async function measureFirstMarking(browser: Chromium, desk: DeskPage): Promise<number> {
  await setRules(desk, '');
  const page = await openX(browser, '/i/long');
  await page.evaluate(() => window.__standIn.setTicking(0));
  await page.evaluate(({ count, text }) => window.__standIn.seed(3, count, text), {
    count: POSTS,
    text: TEXT,
  });
  await page.waitForTimeout(1_500);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { __tasks: tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
  });
  await setRules(desk, makeRules(10, true));
  await page.bringToFront();
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('yorisoi')));
  await page.waitForTimeout(3_000);
  const longest = await page.evaluate(() =>
    Math.max(0, ...(window as unknown as { __tasks: number[] }).__tasks),
  );
  await page.close();
  return longest;
}
