import { dayOf, startOfDay } from '@/components/ui/calendar-day';
import type { Desk } from '@/lib/desk/desk';
import type { Interaction } from '@/lib/domain/interaction';
import { SPEAKING_ACTIONS } from '@/lib/domain/template';

/** More entries than this are not walked for one glance; the screen says so. */
const MOST = 10_000;
const CHUNK = 500;
/** People whose case is looked at in detail. */
const MOST_WAITING = 40;

export interface DayCounts {
  people: number;
  replies: number;
  verdicts: number;
}

export interface WaitingPerson {
  authorId: string;
  latest: Interaction;
}

export interface TodayFigures {
  today: DayCounts;
  yesterday: DayCounts;
  week: DayCounts;
  unconfirmed: Interaction[];
  waiting: WaitingPerson[];
  recent: Interaction[];
  /** The walk stopped at its limit: figures are of the newest entries only. */
  partial: boolean;
}

const speaks = (row: Interaction): boolean =>
  SPEAKING_ACTIONS.some((action) => action === row.action) && row.delivery !== 'unsent';

/** What was done in these entries. Unsent replies are no contact. */
export function countEntries(rows: readonly Interaction[]): DayCounts {
  const spoken = rows.filter(speaks);
  return {
    people: new Set(spoken.map((row) => row.authorId)).size,
    replies: spoken.length,
    verdicts: rows.filter((row) => !SPEAKING_ACTIONS.some((action) => action === row.action)).length,
  };
}

/** The newest entry of each author whose case it left open or waiting, longest waiting first. */
export function findWaiting(rows: readonly Interaction[]): WaitingPerson[] {
  const latest = new Map<string, Interaction>();
  for (const row of rows) if (!latest.has(row.authorId)) latest.set(row.authorId, row);
  return [...latest.values()]
    .filter((row) => (row.status === 'open' || row.status === 'waiting') && row.delivery !== 'unsent')
    .map((row) => ({ authorId: row.authorId, latest: row }))
    .reverse();
}

async function readSince(desk: Desk, from: string): Promise<{ rows: Interaction[]; partial: boolean }> {
  const rows: Interaction[] = [];
  let page = await desk.interactions.page({ from, withoutSites: ['practice'] }, null, CHUNK);
  rows.push(...page.rows);
  while (page.next !== null && rows.length < MOST) {
    page = await desk.interactions.page({ from, withoutSites: ['practice'] }, page.next, CHUNK);
    rows.push(...page.rows);
  }
  return { rows, partial: page.next !== null };
}

/** A case may have been closed without another entry: its status now decides. */
async function stillWaiting(desk: Desk, people: readonly WaitingPerson[]): Promise<WaitingPerson[]> {
  const now = await Promise.all(
    people.slice(0, MOST_WAITING).map(({ authorId }) => desk.authors.lastContact(authorId)),
  );
  return people.filter((_, index) => {
    const status = now[index]?.status;
    return index >= MOST_WAITING || status === undefined || status === 'open' || status === 'waiting';
  });
}

/** Today's figures out of the log, without practice. Works inside `liveQuery`. */
export async function readToday(desk: Desk, now: Date, zone?: string): Promise<TodayFigures> {
  const ago = (days: number) => startOfDay(dayOf(now, zone), -days, zone) ?? now.toISOString();
  const since = { today: ago(0), yesterday: ago(1), week: ago(6) };
  const { rows, partial } = await readSince(desk, ago(29));
  const oldest = rows.at(-1)?.occurredAt ?? '';
  const week = rows.filter((row) => row.occurredAt >= since.week);
  const today = week.filter((row) => row.occurredAt >= since.today);
  const yesterday = week.filter((row) => row.occurredAt >= since.yesterday && row.occurredAt < since.today);
  return {
    today: countEntries(today),
    yesterday: countEntries(yesterday),
    week: countEntries(week),
    unconfirmed: rows.filter((row) => row.delivery === 'filled').slice(0, 20),
    waiting: await stillWaiting(desk, findWaiting(rows)),
    recent: rows.slice(0, 8),
    // People who wait are looked for further back; the figures are whole once the walk has passed the week.
    partial: partial && oldest >= since.week,
  };
}
