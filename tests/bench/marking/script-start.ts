import { type Chromium, openX } from '@/tests/e2e/harness/chromium';
import { median, sum } from './statistics';
import { traceOverlay } from './trace';

const RUNS = 5;

/** Main-thread ms our script takes from injection until it rests, on a page without posts. Median of five loads. */
export async function measureStart(browser: Chromium): Promise<number> {
  const page = await openX(browser, '/nobody_posts_here');
  const runs: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const calls = await traceOverlay(page, async () => {
      await page.reload();
      await page.waitForTimeout(800);
    });
    runs.push(sum(calls));
  }
  await page.close();
  return median(runs);
}
