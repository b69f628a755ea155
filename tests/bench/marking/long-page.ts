import type { Page } from '@playwright/test';
import { type Chromium, openX } from '@/tests/e2e/harness/chromium';
import type { DeskPage } from '@/tests/e2e/harness/desk';
import { summarise } from './statistics';
import { type Longest, traceLongest } from './trace';
import { makeRules, setRules } from './word-lists';

const RUNS = 5;
/** The page has come to rest by then, ms. */
const REST = 2_500;
const POSTS = 2_000;
/** Five hits a post. */
const TEXT = '圏外で電波が遅い。請求は高いしルーターも落ちる。';

/** Ms of the main thread, over several runs. */
interface Duration {
  value: number;
  spread: number;
}

export interface FirstMarking {
  /** Longest task, and longest call of our script, of a first marking. */
  task: Duration;
  ours: Duration;
  /** Longest task when other lists mark the same words again. */
  again: Duration;
  /** Longest task of the same page without us when one small element comes into one post. */
  alone: Duration;
  /** What the first marking takes longer than that, run by run. */
  added: Duration;
}

/**
 * What it costs to mark 10,000 hits on a page without virtualisation, each time in a tab of its own: what a browser does
 * once for each page is part of it. The page itself rests: layout and paint are what marks and chips ask for.
 */
export async function measureFirstMarking(browser: Chromium, desk: DeskPage): Promise<FirstMarking> {
  const bare = await openLongPage(browser, 'stand-in.test');
  const runs: { first: Longest; again: Longest; alone: Longest }[] = [];
  for (let run = 0; run < RUNS; run++) {
    const alone = await traceOneElement(bare, run);
    await setRules(desk, makeRules(20 + run, false));
    const page = await openLongPage(browser, 'x.com');
    const first = await traceMarking(page, desk, makeRules(10 + run, true));
    await setRules(desk, makeRules(30 + run, false));
    const again = await traceMarking(page, desk, makeRules(30 + run, true));
    await page.close();
    runs.push({ first, again, alone });
  }
  await bare.close();
  const over = (pick: (run: (typeof runs)[number]) => number) => summarise(runs.map(pick));
  return {
    task: over(({ first }) => first.task),
    ours: over(({ first }) => first.ours),
    again: over(({ again }) => again.task),
    alone: over(({ alone }) => alone.task),
    added: over(({ first, alone }) => first.task - alone.task),
  };
}

async function traceMarking(page: Page, desk: DeskPage, rules: string): Promise<Longest> {
  await page.bringToFront();
  await page.waitForTimeout(REST);
  return traceLongest(page, async () => {
    await setRules(desk, rules);
    await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('yorisoi')));
    await page.waitForTimeout(REST);
  });
}

/**
 * Chromium works out anew what each box of a layer paints outside of itself once one of them is laid out, and this page is
 * one layer: the least that any chip can cost there.
 */
async function traceOneElement(page: Page, run: number): Promise<Longest> {
  await page.bringToFront();
  await page.waitForTimeout(1_000);
  return traceLongest(page, async () => {
    await page.evaluate((index) => {
      const element = document.createElement('i');
      element.textContent = '*';
      document.querySelectorAll('[data-testid=User-Name]')[index]?.append(element);
    }, run);
    await page.waitForTimeout(500);
  });
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
