import type { OutgoingPost } from '@/lib/domain/outgoing-post';
import type { OutgoingKind } from '@/lib/domain/policy/caps';
import { dayOf } from '@/lib/domain/zone-clock';

/** How many of each kind an account posted on the day that it is now in its zone. */
export function countOutgoing(
  posts: readonly Pick<OutgoingPost, 'kind' | 'createdAt'>[],
  now: Date,
  timeZone: string,
): ReadonlyMap<OutgoingKind, number> {
  const today = dayOf(now, timeZone);
  const counts = new Map<OutgoingKind, number>();
  for (const { kind, createdAt } of posts) {
    if (dayOf(new Date(createdAt), timeZone) === today) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
