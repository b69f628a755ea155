import { launchChromium } from '@/tests/e2e/harness/chromium';
import { DeskPage } from '@/tests/e2e/harness/desk';
import { type Row, rowAtMost } from '../row';
import { measureFirstMarking } from './long-page';
import { measurePanel } from './panel-history';
import { measureStart } from './script-start';
import { measureFling, measureScroll, type ScrollCost, traceScroll } from './scroll-run';
import { median, sum } from './statistics';
import { makeRules, setRules } from './word-lists';

const RUNS = 3;
const engine = 'Chromium';

/** Goals G7 and G9–G13 of facts/matching.md §9 and the panel's history, in the built extension on the X stand-in. */
export async function benchMarking(): Promise<Row[]> {
  const browser = await launchChromium();
  try {
    // tsx wraps inner functions in this helper, which no page has.
    await browser.context.addInitScript('globalThis.__name = (value) => value');
    await browser.context.addInitScript(noteClickTime);
    const desk = await DeskPage.open(browser);
    await desk.setUp({ starter: false });
    await setRules(desk, makeRules(1, true));
    const start = await benchStart(browser, desk);
    const scrolling = await benchScrolling(browser, desk);
    const longest = await measureFirstMarking(browser, desk);
    await setRules(desk, makeRules(10, true));
    const panel = await measurePanel(browser, desk);
    return [
      ...start,
      ...scrolling,
      rowAtMost({
        id: 'G13',
        what: 'first marking of 10,000 hits, longest task',
        engine,
        value: longest,
        goal: 50,
        unit: 'ms',
      }),
      rowAtMost({
        id: 'panel',
        what: 'click to history, 100,000 interactions',
        engine,
        value: panel,
        goal: 100,
        unit: 'ms',
      }),
    ];
  } finally {
    await browser.close();
  }
}

type Browser = Awaited<ReturnType<typeof launchChromium>>;

async function benchStart(browser: Browser, desk: DeskPage): Promise<Row[]> {
  await setRules(desk, makeRules(10_000, true));
  const full = await measureStart(browser);
  await setRules(desk, '');
  const empty = await measureStart(browser);
  const what = 'content script start, what 10,000 words add';
  return [rowAtMost({ id: 'G7', what, engine, value: Math.max(0, full - empty), goal: 5, unit: 'ms' })];
}

async function benchScrolling(browser: Browser, desk: DeskPage): Promise<Row[]> {
  const runs: Record<'none' | 'scan' | 'few' | 'many', ScrollCost[]> = {
    none: [],
    scan: [],
    few: [],
    many: [],
  };
  for (let run = 0; run < RUNS; run++) {
    runs.none.push(await measureScroll(browser, 'stand-in.test'));
    await setRules(desk, makeRules(9_990 + run, false));
    runs.scan.push(await measureScroll(browser, 'x.com'));
    await setRules(desk, makeRules(10 + run, true));
    runs.few.push(await measureScroll(browser, 'x.com'));
    await setRules(desk, makeRules(10_000 + run, true));
    runs.many.push(await measureScroll(browser, 'x.com'));
  }
  const fling = await measureFling(browser);
  const { calls, frames } = await traceScroll(browser);
  const main = (costs: ScrollCost[]) => median(costs.map((cost) => cost.main));
  const added = (costs: ScrollCost[]) => (main(costs) / main(runs.none) - 1) * 100;
  const marked = [...runs.few, ...runs.many, fling];
  const longTasks = (costs: ScrollCost[]) => median(costs.map((cost) => cost.longTasks));
  const most = (pick: (cost: ScrollCost) => number) => Math.max(...marked.map(pick));
  const row = (id: string, what: string, value: number, goal: number, unit: string) =>
    rowAtMost({ id, what, engine, value, goal, unit });
  return [
    row('G9', 'scrolled timeline, 10,000 : 10 words', main(runs.many) / main(runs.few), 1.05, '×'),
    row('G10', 'our script per frame', sum(calls) / frames, 0.2, 'ms'),
    row('G10', 'longest flush', Math.max(0, ...calls), 4, 'ms'),
    row('G10', 'long tasks added', Math.max(0, longTasks(runs.many) - longTasks(runs.none)), 0, ''),
    row('G11', 'main thread added, marks painted', added(runs.many), 50, '%'),
    row('G11', 'main thread added, scan only', added(runs.scan), 8, '%'),
    row(
      'G12',
      'ranges registered at once',
      most((cost) => cost.ranges),
      150,
      '',
    ),
    row(
      'G12',
      'ranges left in detached nodes',
      most((cost) => cost.detached),
      0,
      '',
    ),
  ];
}

/** Runs in each page before any other script, ours included, so that no listener stops the click before it. */
function noteClickTime(): void {
  addEventListener(
    'click',
    (event) => event.isTrusted && Object.assign(window, { __clickedAt: Date.now() }),
    true,
  );
}
