import type { Chromium } from '@/tests/e2e/harness/chromium';
import type { DeskPage } from '@/tests/e2e/harness/desk';
import { type Row, rowAtMost } from '../row';
import {
  FRAMES,
  measureFling,
  measureScroll,
  openTimeline,
  type ScrollCost,
  traceScroll,
} from './scroll-run';
import { sum, summarise } from './statistics';
import { makeRules, setRules } from './word-lists';

/** The first round is for warming up and does not count. */
const ROUNDS = 6;
const TRACES = 3;

/** `again` is without us as well: the scan between the two is compared with their mean. */
type Variant = 'none' | 'scan' | 'again' | 'few' | 'many';
type Round = Record<Variant, ScrollCost>;

/**
 * Goals G9–G12: one timeline with us and one without, scrolled in turn under each list, so that what the machine does
 * meanwhile falls on all of them. Values compared are those of one round.
 */
export async function benchScrolling(browser: Chromium, desk: DeskPage): Promise<Row[]> {
  const bare = await openTimeline(browser, 'stand-in.test');
  const marked = await openTimeline(browser, 'x.com');
  const scrollWith = async (rules: string): Promise<ScrollCost> => {
    await setRules(desk, rules);
    return measureScroll(marked);
  };
  const rounds: Round[] = [];
  // The lists differ a little from round to round: only then are they compiled and matched anew.
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({
      none: await measureScroll(bare),
      scan: await scrollWith(makeRules(9_990 + round, false)),
      again: await measureScroll(bare),
      few: await scrollWith(makeRules(10 + round, true)),
      many: await scrollWith(makeRules(10_000 + round, true)),
    });
  }
  const traces: number[][] = [];
  for (let run = 0; run < TRACES; run++) traces.push(await traceScroll(marked));
  const fling = await measureFling(marked);
  await Promise.all([bare.close(), marked.close()]);
  return toRows(rounds.slice(1), traces, fling);
}

function toRows(rounds: readonly Round[], traces: readonly number[][], fling: ScrollCost): Row[] {
  const over = (pick: (round: Round) => number) => summarise(rounds.map(pick));
  const added = (variant: Variant) =>
    over(({ [variant]: { main }, none, again }) => (main / ((none.main + again.main) / 2) - 1) * 100);
  const shown = [...rounds.flatMap(({ few, many }) => [few, many]), fling];
  const row = (
    id: string,
    what: string,
    value: { value: number; spread?: number },
    goal: number,
    unit: string,
  ) => rowAtMost({ id, what, engine: 'Chromium', ...value, goal, unit });
  return [
    row(
      'G9',
      'scrolled timeline, 10,000 : 10 words',
      over(({ many, few }) => many.main / few.main),
      1.05,
      '×',
    ),
    row(
      'G10',
      'our script per frame, traced, time of the thread',
      summarise(traces.map((calls) => sum(calls) / FRAMES)),
      0.2,
      'ms',
    ),
    row(
      'G10',
      'script added per frame, by the browser’s counter of all scripts',
      over(({ many, none, again }) => (many.script - (none.script + again.script) / 2) / FRAMES),
      0.2,
      'ms',
    ),
    row('G10', 'longest flush', summarise(traces.map((calls) => Math.max(0, ...calls))), 4, 'ms'),
    row(
      'G10',
      'long tasks added',
      over(({ many, none }) => many.longTasks - none.longTasks),
      0,
      '',
    ),
    row('G11', 'main thread added, marks painted', added('many'), 50, '%'),
    row('G11', 'main thread added, scan only', added('scan'), 8, '%'),
    row(
      'G12',
      'ranges registered at once',
      { value: Math.max(...shown.map(({ ranges }) => ranges)) },
      150,
      '',
    ),
    row(
      'G12',
      'ranges left in detached nodes',
      { value: Math.max(...shown.map(({ detached }) => detached)) },
      0,
      '',
    ),
  ];
}
