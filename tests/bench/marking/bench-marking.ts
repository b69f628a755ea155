import { launchChromium } from '@/tests/e2e/harness/chromium';
import { DeskPage } from '@/tests/e2e/harness/desk';
import { type Row, rowAtMost } from '../row';
import { benchScrolling } from './bench-scroll';
import { measureListChange } from './list-change';
import { measureFirstMarking, measureOneElement } from './long-page';
import { measurePanel } from './panel-history';
import { copyNotingExtension, measureOpening } from './panel-opening';
import { measureStart } from './script-start';
import { makeRules, setRules } from './word-lists';

const engine = 'Chromium';
const ENTRIES = 100_000;

/** Goals G7 and G9–G13 of facts/matching.md §9 and the panel's history, in the built extension on the X stand-in. */
export async function benchMarking(): Promise<Row[]> {
  const browser = await launchChromium({ extension: await copyNotingExtension() });
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
    const alone = await measureOneElement(browser);
    const change = await measureListChange(browser, desk);
    await setRules(desk, makeRules(10, true));
    await desk.page.evaluate((count) => window.harness.fillLog(count), ENTRIES);
    const opening = await measureOpening(browser);
    const panel = await measurePanel(browser);
    return [
      ...start,
      ...scrolling,
      rowAtMost({
        id: 'G13',
        what: `first marking of 10,000 hits, longest task with the browser’s paint (one element without us: ${alone.value.toFixed(0)} ± ${alone.spread.toFixed(0)})`,
        engine,
        ...longest.task,
        goal: 50,
        unit: 'ms',
      }),
      rowAtMost({
        id: 'G13',
        what: 'first marking of 10,000 hits, longest call of our script',
        engine,
        ...longest.ours,
        goal: 50,
        unit: 'ms',
      }),
      rowAtMost({
        id: 'lists',
        what: 'a changed list of 280 words to its marks in an open page, longest of 6',
        engine,
        value: change,
        goal: 1_000,
        unit: 'ms',
      }),
      rowAtMost({
        id: 'panel',
        what: 'click to history in a panel that was closed, 100,000 interactions',
        engine,
        ...opening,
        goal: 300,
        unit: 'ms',
      }),
      rowAtMost({
        id: 'panel',
        what: 'click to history in the open panel, 100,000 interactions',
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

/** Runs in each page before any other script, ours included, so that no listener stops the click before it. */
function noteClickTime(): void {
  addEventListener(
    'click',
    (event) => event.isTrusted && Object.assign(window, { __clickedAt: Date.now() }),
    true,
  );
}
