import type { Watch } from '@/lib/domain/watch';
import { openNews, standingOf, type WatchStanding } from './watch-state';

/** Watches by where they stand, each list in the order they are dealt with. */
export type WatchQueue = Readonly<Record<WatchStanding, readonly Watch[]>>;

/** News and what is due by their dates, the oldest first; what ended, the last first, above all what got news since. */
export function sortQueue(watches: readonly Watch[], now: Date): WatchQueue {
  const queue: Record<WatchStanding, Watch[]> = { news: [], due: [], waiting: [], over: [] };
  const byDate = watches.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  for (const watch of byDate) queue[standingOf(watch, now)].push(watch);
  const hasNews = (watch: Watch) => Number(openNews(watch).length > 0);
  queue.over.sort((a, b) => hasNews(b) - hasNews(a) || (overSince(a) < overSince(b) ? 1 : -1));
  return queue;
}

/** When a watch ended: by the agent's word, or when its time ran out. */
export function overSince({ state, updatedAt, endsAt, overAt }: Watch): string {
  if (state === 'open') return endsAt;
  return overAt ?? (state === 'answered' || endsAt > updatedAt ? updatedAt : endsAt);
}
