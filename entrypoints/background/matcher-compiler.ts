import { browser } from 'wxt/browser';
import type { Desk } from '@/lib/desk/desk';
import { compileInSteps } from '@/lib/matching/compile';
import { encodeMatcher, type StoredMatcher } from '@/lib/matching/encode';
import { pause } from '@/lib/messaging/pause';
import { STORED } from '@/lib/messaging/stored-keys';

/** What runs now, and whether the lists may have changed since it read them. */
let running: Promise<void> | undefined;
let again = false;

/**
 * Compiles the enabled lists and stores the tables where every overlay picks them up. Building takes tenths of a second
 * at 10,000 keywords, decoding 2 ms: so it is done here, once per change (facts/matching.md §4). One at a time: of two
 * changes close together the earlier could otherwise be stored last.
 */
export function compileLists(desk: Desk): Promise<void> {
  if (running !== undefined) {
    again = true;
    return running;
  }
  running = compileUntilCurrent(desk).finally(() => {
    running = undefined;
  });
  return running;
}

async function compileUntilCurrent(desk: Desk): Promise<void> {
  do {
    again = false;
    await compileOnce(desk);
  } while (again);
}

/** Compiles at each change of the lists. */
export function followLists(desk: Desk): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[STORED.listsRevision] !== undefined) void compileLists(desk);
  });
  // Stored tables may have been damaged since: looked at once a session, not at every wake of this worker.
  browser.runtime.onStartup.addListener(() => void compileLists(desk));
  void compileIfBehind(desk);
}

/** Makes up for a worker that was stopped before it had compiled what the desk wrote last. For every start. */
export async function compileIfBehind(desk: Desk): Promise<void> {
  const stored = await browser.storage.local.get([STORED.listsRevision, STORED.compiledRevision]);
  if (revisionOf(stored) !== stored[STORED.compiledRevision]) await compileLists(desk);
}

function revisionOf(stored: Record<string, unknown>): string {
  return String(stored[STORED.listsRevision] ?? '');
}

/** The same, whatever order storage gives an object's keys back in. The hash alone would not tell damage. */
function isSame(one: StoredMatcher | undefined, other: StoredMatcher): boolean {
  const byKey = (_key: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return JSON.stringify(one, byKey) === JSON.stringify(other, byKey);
}

/** Works on for this long, ms, before others get their turn: a click on a chip is answered by the same worker. */
const STRETCH = 20;

async function runInStretches<Result>(steps: Iterator<undefined, Result, undefined>): Promise<Result> {
  let until = performance.now() + STRETCH;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await pause(0);
    until = performance.now() + STRETCH;
  }
}

/** Unchanged tables are not written again, which would wake every open tab; damaged ones or of an older version are. */
async function compileOnce(desk: Desk): Promise<void> {
  // Read before the lists: what changes in between has another revision, and is compiled once more.
  const stored = await browser.storage.local.get([STORED.matcher, STORED.listsRevision]);
  const lists = await desk.lists.active();
  const matcher = encodeMatcher(await runInStretches(compileInSteps(lists)));
  const current = stored[STORED.matcher] as StoredMatcher | undefined;
  const isCurrent = isSame(current, matcher);
  await browser.storage.local.set({
    ...(isCurrent ? {} : { [STORED.matcher]: matcher }),
    [STORED.compiledRevision]: revisionOf(stored),
  });
}
