import type { Page } from '@playwright/test';
import { type Chromium, openX } from '@/tests/e2e/harness/chromium';
import { traceOverlay } from './trace';

const FRAMES = 360;
/** CSS px a frame: 3,600 a second, a fast wheel. */
const FAST = 60;
/** Past about 500 posts in the same number of frames. */
const FLING = 190;
const POSTS = 600;

/** What scrolling the timeline cost. */
export interface ScrollCost {
  /** Milliseconds of main thread, everything in the page. */
  main: number;
  longTasks: number;
  /** Most ranges registered at once. */
  ranges: number;
  /** Ranges left in nodes that are gone, after the scroll. */
  detached: number;
}

/** A tab with 600 posts, settled; `stand-in.test` is a host no content script matches. */
export async function openTimeline(browser: Chromium, host: string): Promise<Page> {
  const page = await openX(browser, '/home', host);
  await page.evaluate((count) => window.__standIn.seed(7, count), POSTS);
  await page.waitForTimeout(700);
  return page;
}

/** Scrolls for 360 frames, counters ticking, and says what it cost. */
export async function measureScroll(browser: Chromium, host: string, step = FAST): Promise<ScrollCost> {
  const page = await openTimeline(browser, host);
  const session = await browser.context.newCDPSession(page);
  await session.send('Performance.enable');
  const before = await taskDuration(session);
  const counted = await page.evaluate(scroll, { frames: FRAMES, step });
  const main = (await taskDuration(session)) - before;
  await page.close();
  return { main, ...counted };
}

/** The same past 500 posts. */
export const measureFling = (browser: Chromium): Promise<ScrollCost> =>
  measureScroll(browser, 'x.com', FLING);

/** Our script's calls during the same scroll, in milliseconds each. */
export async function traceScroll(browser: Chromium): Promise<{ calls: number[]; frames: number }> {
  const page = await openTimeline(browser, 'x.com');
  const calls = await traceOverlay(page, async () => {
    await page.evaluate(scroll, { frames: FRAMES, step: FAST });
  });
  await page.close();
  return { calls, frames: FRAMES };
}

async function taskDuration(session: {
  send(method: 'Performance.getMetrics'): Promise<{ metrics: { name: string; value: number }[] }>;
}): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}

/** Runs in the page. */
async function scroll({ frames, step }: { frames: number; step: number }): Promise<Omit<ScrollCost, 'main'>> {
  const ours = () =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('yorisoi'))
      .flatMap(([, highlight]) => [...highlight]);
  let longTasks = 0;
  const observer = new PerformanceObserver((list) => {
    longTasks += list.getEntries().length;
  });
  observer.observe({ type: 'longtask' });
  let ranges = 0;
  for (let frame = 0; frame < frames; frame++) {
    await new Promise(requestAnimationFrame);
    scrollBy(0, step);
    if (frame % 30 === 0) ranges = Math.max(ranges, ours().length);
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  observer.disconnect();
  const detached = ours().filter(({ startContainer }) => !startContainer.isConnected).length;
  return { longTasks, ranges, detached };
}
