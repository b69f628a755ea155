import type { CDPSession, Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds on the clock, and on the thread, which other programs do not stretch. */
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Milliseconds our content script ran, call by call, while `work` went on. */
export async function traceOverlay(page: Page, work: () => Promise<void>): Promise<number[]> {
  const events = await trace(page, ['devtools.timeline'], work);
  return events.filter(isOurs).map(threadTime);
}

/** The longest task, in milliseconds, of the main thread our content script ran on while `work` went on. */
export async function traceLongestTask(page: Page, work: () => Promise<void>): Promise<number> {
  const events = await trace(page, ['devtools.timeline', 'toplevel'], work);
  const thread = events.find(isOurs);
  const tasks = events.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && pid === thread?.pid && tid === thread?.tid,
  );
  return Math.max(...tasks.map(threadTime));
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
    args?.data?.url?.includes('content-scripts/overlay') === true
  );
}
