import type { OutgoingPost } from '@/lib/domain/outgoing-post';
import type { OutgoingKind } from '@/lib/domain/policy/caps';
import { readClock } from '@/lib/reply/business-hours';

/** How many of each kind an account posted on the day that it is now in its zone. */
export function countOutgoing(
  posts: readonly Pick<OutgoingPost, 'kind' | 'createdAt'>[],
  now: Date,
  timeZone: string,
): ReadonlyMap<OutgoingKind, number> {
  const dayOf = (at: Date) => readClock(at, timeZone).day;
  const counts = new Map<OutgoingKind, number>();
  for (const { kind, createdAt } of posts) {
    if (dayOf(new Date(createdAt)) === dayOf(now)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
