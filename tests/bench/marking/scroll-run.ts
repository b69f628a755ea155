import type { Page } from '@playwright/test';
import { type Chromium, openX } from '@/tests/e2e/harness/chromium';
import { traceOverlay } from './trace';

/** Six seconds, in which every counter on the screen ticks six times. */
export const FRAMES = 360;
/** CSS px a frame: 3,600 a second, a fast wheel. */
const FAST = 60;
/** Past 580 posts in the same number of frames, and not to the end of the 600. */
const FLING = 220;
const POSTS = 600;

/** What scrolling the timeline cost. Times in milliseconds of the main thread, other programs not counted. */
export interface ScrollCost {
  /** Everything in the page. */
  main: number;
  /** All scripts, the page's and ours. */
  script: number;
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
  await settle(page);
  return page;
}

/** Back to the top and at rest: what came before is no part of the next run. */
async function settle(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(500);
}

/** Scrolls for 360 frames, counters ticking, and says what it cost. */
export async function measureScroll(page: Page, step = FAST): Promise<ScrollCost> {
  await settle(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const ms = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1_000;
    return { main: ms('TaskDuration'), script: ms('ScriptDuration') };
  };
  const before = await read();
  const counted = await page.evaluate(scroll, { frames: FRAMES, step });
  const after = await read();
  await session.detach();
  return { main: after.main - before.main, script: after.script - before.script, ...counted };
}

/** The same past 580 posts. */
export const measureFling = (page: Page): Promise<ScrollCost> => measureScroll(page, FLING);

/** Our script's calls during the same scroll, in milliseconds each. */
export async function traceScroll(page: Page): Promise<number[]> {
  await settle(page);
  return traceOverlay(page, async () => {
    await page.evaluate(scroll, { frames: FRAMES, step: FAST });
  });
}

/** Runs in the page. */
async function scroll({
  frames,
  step,
}: {
  frames: number;
  step: number;
}): Promise<Omit<ScrollCost, 'main' | 'script'>> {
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
