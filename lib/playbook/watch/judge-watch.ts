import type { CaseStatus } from '@/lib/domain/interaction';
import type { Watch } from '@/lib/domain/watch';
import { freshDates, type WatchTimes } from './watch-dates';

/**
 * The agent's word on a watch: they answered · this is not the answer yet, go on · no more · what came after it ended is
 * read.
 */
export type WatchWord = 'answered' | 'not-yet' | 'ended' | 'read';

/** What of a watch the agent's word changes; an undo puts exactly this back. */
export type WatchStand = Pick<Watch, 'state' | 'news' | 'looks' | 'dueAt' | 'endsAt' | 'overAt'>;

/** Where a watch stands. */
export function standOf({ state, news, looks, dueAt, endsAt, overAt }: Watch): WatchStand {
  return { state, news, looks, dueAt, endsAt, ...(overAt === undefined ? {} : { overAt }) };
}

/** A watch after the agent's word. What came so far is read with it. */
export function judgeWatch(watch: Watch, word: WatchWord, times: WatchTimes): WatchStand {
  const { looks, dueAt, endsAt } = watch;
  const news = watch.news.map((each) => ({ ...each, settled: true }));
  if (word === 'read') return { ...standOf(watch), news };
  if (word === 'not-yet') return { state: 'open', news, ...freshDates(times) };
  return { state: word, news, looks, dueAt, endsAt, overAt: times.now.toISOString() };
}

/** A watch that goes on although it ended. What was read stays read. */
export function extendWatch({ news }: Watch, times: WatchTimes): WatchStand {
  return { state: 'open', news, ...freshDates(times) };
}

/** Status the word leaves the case with; undefined: as it was. Only what still waits for them can be answered. */
export function statusAfter(word: WatchWord, status: CaseStatus): CaseStatus | undefined {
  return word === 'answered' && (status === 'waiting' || status === 'open') ? 'answered' : undefined;
}
