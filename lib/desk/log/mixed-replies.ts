import type { DeskContext } from '@/lib/desk/store/context';
import type { MixedReplyRow } from '@/lib/desk/store/rows';
import type { Interaction } from '@/lib/domain/interaction';

/** Notes a reply of several templates where it can be found by those after the first. Works inside a write. */
export async function noteMixedReply({ db }: DeskContext, entry: Interaction): Promise<void> {
  const { id, occurredAt, moreTemplates = [] } = entry;
  if (moreTemplates.length === 0) return;
  await db.mixedReplies.put({ id, occurredAt, templateIds: moreTemplates.map((template) => template.id) });
}

/** Replies of several templates logged since a UTC instant, undone ones too. Works inside a transaction. */
export function mixedRepliesSince({ db }: DeskContext, since: string): Promise<MixedReplyRow[]> {
  return db.mixedReplies.where('occurredAt').aboveOrEqual(since).toArray();
}
