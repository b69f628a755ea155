import { launchChromium } from '@/tests/e2e/harness/chromium';
import { DeskPage } from '@/tests/e2e/harness/desk';
import { noteRow, type Row, rowAtMost } from '../row';
import { benchScrolling } from './bench-scroll';
import { measureListChange } from './list-change';
import { type FirstMarking, measureFirstMarking } from './long-page';
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
    const first = await measureFirstMarking(browser, desk);
    const change = await measureListChange(browser, desk);
    await setRules(desk, makeRules(10, true));
    await desk.page.evaluate((count) => window.harness.fillLog(count), ENTRIES);
    const opening = await measureOpening(browser);
    const panel = await measurePanel(browser);
    return [
      ...start,
      ...scrolling,
      ...firstMarkingRows(first),
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
        ...opening.history,
        goal: 300,
        unit: 'ms',
      }),
      noteRow({
        id: 'panel',
        what: 'of it, click to the first script in the panel: the browser’s part',
        engine,
        ...opening.start,
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

/** The goal is asked of all the browser does; what it does without us as well, and what is left, are told beside it. */
function firstMarkingRows({ task, ours, again, alone, added }: FirstMarking): Row[] {
  const told = (what: string) => ({ id: 'G13', what, engine, unit: 'ms' });
  const goal = (what: string, value: FirstMarking['task']) =>
    rowAtMost({ ...told(what), ...value, goal: 50 });
  const note = (what: string, value: FirstMarking['task']) => noteRow({ ...told(what), ...value });
  return [
    goal(
      'first marking of 10,000 hits in a new tab, longest task with the browser’s style, layout and paint',
      task,
    ),
    note('longest task of that page without us, when one small element comes into a post', alone),
    note('longest task of the first marking, more than that', added),
    note('10,000 hits marked again by other lists, longest task', again),
    goal('first marking of 10,000 hits in a new tab, longest call of our script', ours),
  ];
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
