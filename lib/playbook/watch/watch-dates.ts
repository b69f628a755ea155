import type { Hours } from '@/lib/domain/policy/hours';
import type { Watch } from '@/lib/domain/watch';
import { findWorkDay } from '@/lib/reply/business-hours';

/**
 * Working days from one look without news to the next: answers come in the first days or late, readers of the weekend and
 * spam filters included (practice item 47).
 */
const GAPS = [1, 1, 2, 3, 5] as const;
const DAY_MS = 86_400_000;

/** What the dates of a watch depend on. */
export interface WatchTimes {
  now: Date;
  hours: Hours;
  /** Days without news after which a watch ends by itself (practice item 46). */
  days: number;
}

/** When to look next, after so many looks without news. UTC instant. */
export function nextLook(looks: number, { now, hours }: WatchTimes): string {
  return findWorkDay(hours, now, GAPS[looks] ?? 5).toISOString();
}

/** The dates of a watch that begins now, or goes on after news. */
export function freshDates(times: WatchTimes): Pick<Watch, 'looks' | 'dueAt' | 'endsAt'> {
  const endsAt = new Date(times.now.getTime() + times.days * DAY_MS).toISOString();
  return { looks: 0, dueAt: nextLook(0, times), endsAt };
}
