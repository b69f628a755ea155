import type { Desk } from '@/lib/desk/desk';
import type { Case } from '@/lib/domain/case';
import type { Interaction } from '@/lib/domain/interaction';
import { isTurned } from '@/lib/domain/sentiment';
import { hasSpoken, isSpeaking } from '@/lib/domain/spoken';
import { dayOf, startOfDay } from '@/lib/domain/zone-clock';

/** More entries than this are not walked for one glance; the screen says so. */
const MOST = 10_000;
const CHUNK = 500;
/** As many are shown; how many there are is counted. */
const SHOWN_WAITING = 6;
const SHOWN_UNCONFIRMED = 20;

export interface DayCounts {
  people: number;
  /** People whose trouble or anger support turned; by the day the outcome was judged. */
  turned: number;
  replies: number;
  verdicts: number;
}

export interface TodayFigures {
  today: DayCounts;
  yesterday: DayCounts;
  week: DayCounts;
  unconfirmed: Interaction[];
  /** Cases open, waiting or answered, however old. */
  openCases: number;
  /** The last entry of those who wait longest, with where their case stands now. */
  waiting: Interaction[];
  recent: Interaction[];
  /** The walk stopped at its limit: figures are of the newest entries only. */
  partial: boolean;
}

/** What was done in these entries. Unsent replies are no contact. */
export function countEntries(rows: readonly Interaction[]): Omit<DayCounts, 'turned'> {
  const spoken = rows.filter(hasSpoken);
  return {
    people: new Set(spoken.map((row) => row.authorId)).size,
    replies: spoken.length,
    verdicts: rows.filter((row) => !isSpeaking(row.action)).length,
  };
}

/** People turned in cases judged in a stretch of time, UTC; its end is not part of it. */
function countTurned(judged: readonly Case[], from = '', to = '\uffff'): number {
  const within = judged.filter(({ judgedAt = '' }) => judgedAt >= from && judgedAt < to);
  return new Set(within.filter(isTurned).map(({ authorId }) => authorId)).size;
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

/** Who waits longest: one entry a person. */
async function readWaiting(desk: Desk, cases: readonly Case[]): Promise<Interaction[]> {
  const people = [...new Map(cases.map((row) => [row.authorId, row])).values()];
  const entries = await Promise.all(
    people.slice(0, SHOWN_WAITING).map(async ({ authorId, status }) => {
      const [latest] = await desk.interactions.historyOf(authorId, { limit: 1 });
      return latest && { ...latest, status };
    }),
  );
  return entries.filter((entry) => entry !== undefined);
}

/** Today's figures out of the log, without practice. Works inside `liveQuery`. */
export async function readToday(desk: Desk, now: Date, zone?: string): Promise<TodayFigures> {
  const ago = (days: number) => startOfDay(dayOf(now, zone), -days, zone) ?? now.toISOString();
  const since = { today: ago(0), yesterday: ago(1) };
  const unsure = { delivery: 'filled', from: ago(29), withoutSites: ['practice'] } as const;
  const [{ rows, partial }, recent, unconfirmed, cases, judged] = await Promise.all([
    readSince(desk, ago(6)),
    desk.interactions.page({ withoutSites: ['practice'] }, null, 8),
    desk.interactions.page(unsure, null, SHOWN_UNCONFIRMED),
    desk.authors.casesIn(['open', 'waiting', 'answered']),
    desk.cases.judgedSince(ago(6)),
  ]);
  const today = rows.filter((row) => row.occurredAt >= since.today);
  const yesterday = rows.filter((row) => row.occurredAt >= since.yesterday && row.occurredAt < since.today);
  return {
    today: { ...countEntries(today), turned: countTurned(judged, since.today) },
    yesterday: { ...countEntries(yesterday), turned: countTurned(judged, since.yesterday, since.today) },
    week: { ...countEntries(rows), turned: countTurned(judged) },
    unconfirmed: unconfirmed.rows,
    openCases: cases.length,
    waiting: await readWaiting(desk, cases),
    recent: recent.rows,
    partial,
  };
}
