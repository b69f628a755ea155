import type { CDPSession, Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds on the clock, and on the thread, which other programs do not stretch. */
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string; message?: string } };
}

/** Milliseconds our content script ran, call by call, while `work` went on. */
export async function traceOverlay(page: Page, work: () => Promise<void>): Promise<number[]> {
  const events = await trace(page, ['devtools.timeline'], work);
  return events.filter(isOurs).map(threadTime);
}

/** Written into the trace by the page, to tell its main thread from those of others. */
const THREAD_MARK = 'page-under-test';

/** Milliseconds of the page's main thread. */
export interface Longest {
  /** The longest task, whoever's: the browser's style, layout and paint are part of it. */
  task: number;
  /** The longest call of our script. */
  ours: number;
}

/** What took longest while `work` went on. */
export async function traceLongest(page: Page, work: () => Promise<void>): Promise<Longest> {
  const events = await trace(page, ['devtools.timeline', 'toplevel'], async () => {
    await work();
    // Afterwards: on its way to another site a page changes its process.
    await page.evaluate((mark) => console.timeStamp(mark), THREAD_MARK);
  });
  const thread = events.find(({ args }) => args?.data?.message === THREAD_MARK);
  if (thread === undefined) throw new Error('the trace does not tell the page’s thread');
  const tasks = events.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && pid === thread.pid && tid === thread.tid,
  );
  const longest = (these: readonly TraceEvent[]) => Math.max(0, ...these.map(threadTime));
  return { task: longest(tasks), ours: longest(events.filter(isOurs)) };
}

const threadTime = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur / 1_000;

async function trace(page: Page, categories: string[], work: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: categories },
    transferMode: 'ReportEvents',
  });
  await work();
  await endTrace(session);
  await session.detach();
  return events;
}

async function endTrace(session: CDPSession): Promise<void> {
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await done;
}

/** Calls from the browser into our script; each is one callback or the first evaluation. */
function isOurs({ name, args }: TraceEvent): boolean {
  return (
    (name === 'FunctionCall' || name === 'EvaluateScript') &&
    /content-scripts\/(?:site-)?overlay/u.test(args?.data?.url ?? '')
  );
}
