import type { Journal } from '@/lib/desk/changes/journal';
import type { DeskContext } from '@/lib/desk/store/context';
import type { Interaction } from '@/lib/domain/interaction';
import type { Post } from '@/lib/domain/post';
import { openPageWatch } from '@/lib/playbook/watch/open-watch';
import { readWatchTimes } from './watch-times';

/** Opens the watch of a comment that is being logged. Inside a write that includes `accounts`. */
export async function openWatch(
  context: DeskContext,
  journal: Journal,
  entry: Interaction,
  post: Post,
): Promise<void> {
  const watch = openPageWatch(entry, post, await readWatchTimes(context, entry.accountId));
  if (watch === undefined || (await context.db.watches.get(watch.id)) !== undefined) return;
  await journal.create('watches', { ...watch, ...journal.stamp() }, entry.authorId);
}

/** Brings the watch in line after its entry was undone, brought back or found unsent. Inside a write. */
export async function settleWatch(
  { db }: DeskContext,
  journal: Journal,
  { id, authorId, deletedAt, delivery }: Interaction,
): Promise<void> {
  const watch = await db.watches.get(id);
  const isOff = deletedAt !== null || delivery === 'unsent';
  if (watch === undefined || (watch.deletedAt !== null) === isOff) return;
  await journal.patch('watches', watch, { deletedAt: isOff ? journal.now : null }, authorId);
}
