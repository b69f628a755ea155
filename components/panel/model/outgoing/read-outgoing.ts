import type { Desk, Profile } from '@/lib/desk/desk';
import type { OutgoingKind } from '@/lib/domain/policy/caps';
import { hasSpoken } from '@/lib/domain/spoken';
import { templatesOf } from '@/lib/domain/templates-of';
import { countOutgoing } from '@/lib/playbook/count-outgoing';
import { findOutgoingKind } from '@/lib/playbook/outgoing-kind';

/** No day of any zone began longer ago. */
const LOOK_BACK_MS = 48 * 3_600_000;
/** More of an account's replies than two days hold. */
const MOST_REPLIES = 2_000;

/**
 * How many of each kind went out today, in the account's zone: posts as the agents counted them, and replies made of a
 * template that its category says is of that kind, once for each kind. Works inside `liveQuery`.
 */
export async function readOutgoing(
  desk: Pick<Desk, 'outgoing' | 'interactions' | 'templates'>,
  { id: accountId, policy }: Profile['account'],
  now: Date,
): Promise<ReadonlyMap<OutgoingKind, number>> {
  const from = new Date(now.getTime() - LOOK_BACK_MS).toISOString();
  const [posts, templates, { rows }] = await Promise.all([
    desk.outgoing.since(accountId, from),
    desk.templates.all(),
    desk.interactions.page({ from, accountId, withoutSites: ['practice'] }, null, MOST_REPLIES),
  ]);
  const kinds = new Map(templates.map(({ id, category }) => [id, findOutgoingKind(category)]));
  const replies = rows.filter(hasSpoken).flatMap((reply) => {
    const ofReply = new Set(templatesOf(reply).map(({ id }) => kinds.get(id)));
    return [...ofReply].flatMap((kind) =>
      kind === undefined ? [] : [{ kind, createdAt: reply.occurredAt }],
    );
  });
  return countOutgoing([...posts, ...replies], now, policy.hours.timeZone);
}
