import type { Page } from '@playwright/test';
import { type Chromium, launchChromium } from '@/tests/e2e/harness/chromium';
import { DeskPage } from '@/tests/e2e/harness/desk';
import { type Row, rowAtMost } from '../row';
import { type CommentMarkup, renderLongBlog } from './long-blog-page';
import { sum, summarise } from './statistics';
import { traceLongest, traceOverlay } from './trace';
import { makeRules, setRules } from './word-lists';

const RUNS = 5;
/** The page has loaded and we have come to rest by then, ms. */
const REST = 4_000;
const PATH = '/archives/long.html';
/** The agent turned this one on; the same page at the other is as without us. */
const WITH_US = 'https://long.sora-diary.example';
const WITHOUT_US = 'https://long.bare-diary.example';

/** A blog page of a megabyte with 500 comments in the built extension, read by the adapter for any page. */
export async function benchLongBlog(): Promise<Row[]> {
  const browser = await launchChromium({ sites: [`${WITH_US}/*`] });
  try {
    const desk = await DeskPage.open(browser);
    await desk.setUp({ starter: false });
    await setRules(desk, makeRules(10_000, true));
    return [...(await benchMarkup(browser, 'ids')), ...(await benchMarkup(browser, 'alike'))];
  } finally {
    await browser.close();
  }
}

async function benchMarkup(browser: Chromium, markup: CommentMarkup): Promise<Row[]> {
  const body = renderLongBlog(markup);
  const serve = (host: string) =>
    browser.context.route(`${host}/**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
    );
  await Promise.all([serve(WITH_US), serve(WITHOUT_US)]);
  const page = await browser.context.newPage();
  const calls: number[][] = [];
  const tasks: { ours: number; bare: number }[] = [];
  for (let run = 0; run < RUNS; run++) {
    calls.push(await traceOverlay(page, () => load(page, WITH_US)));
    const bare = await traceLongest(page, () => load(page, WITHOUT_US));
    const marked = await traceLongest(page, () => load(page, WITH_US));
    tasks.push({ bare: bare.task, ours: marked.task });
  }
  await checkMarked(page);
  await page.close();
  await Promise.all([browser.context.unroute(`${WITH_US}/**`), browser.context.unroute(`${WITHOUT_US}/**`)]);
  const row = (what: string, value: { value: number; spread: number }, goal: number) =>
    rowAtMost({
      id: 'blog',
      what: `1 MB page, 500 comments ${told[markup]}, ${what}`,
      engine: 'Chromium',
      ...value,
      goal,
      unit: 'ms',
    });
  return [
    row('longest call of our script', summarise(calls.map((each) => Math.max(0, ...each))), 50),
    row(
      'longest task of the page, more than without us',
      summarise(tasks.map(({ ours, bare }) => Math.max(0, ours - bare))),
      50,
    ),
    row('our script in all', summarise(calls.map(sum)), 400),
  ];
}

const told: Record<CommentMarkup, string> = { ids: 'with ids', alike: 'without ids' };

async function load(page: Page, host: string): Promise<void> {
  await page.goto(`${host}${PATH}`);
  await page.waitForTimeout(REST);
}

/** What is not marked costs nothing: a figure for it would say nothing. */
async function checkMarked(page: Page): Promise<void> {
  const marked = await page.evaluate(() =>
    [...CSS.highlights.keys()].some((name) => name.startsWith('yorisoi')),
  );
  if (!marked) throw new Error('the long blog page was not marked');
}
