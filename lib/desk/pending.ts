import type { Interaction } from '@/lib/domain/interaction';
import type { SiteId } from '@/lib/domain/site';
import type { DeskContext } from './context';
import { read } from './read';
import { readPage } from './read-log';
import { toInteraction } from './stored-form';

const PENDING_MS = 24 * 60 * 60 * 1_000;
/** More texts than an agent can have in her hands. */
const MOST = 100;

/** Entries for one post, undone ones left out, in no order. */
export function readForPost(context: DeskContext, site: SiteId, postId: string): Promise<Interaction[]> {
  return read(context, async () => {
    const rows = await context.db.interactions.where('[post.site+post.id]').equals([site, postId]).toArray();
    return rows.filter((row) => row.deletedAt === null).map(toInteraction);
  });
}

/** Whether a later reply to the same post stands in the place of one taken back: what goes out then is that one. */
async function isReplaced(context: DeskContext, { post, createdAt }: Interaction): Promise<boolean> {
  if (post.id === null) return false;
  const standing = await readForPost(context, post.site, post.id);
  return standing.some(
    ({ delivery, createdAt: at }) => delivery !== null && delivery !== 'unsent' && at > createdAt,
  );
}

/** See `Desk.interactions.findAwaited`. */
export async function findAwaited(context: DeskContext, id: string): Promise<Interaction | undefined> {
  const row = await read(context, () => context.db.interactions.get(id));
  if (row === undefined) return undefined;
  const entry = toInteraction(row);
  return entry.deletedAt !== null && (await isReplaced(context, entry)) ? undefined : entry;
}

/** See `Desk.interactions.pending`. */
export async function listPending(context: DeskContext, site: SiteId): Promise<Interaction[]> {
  const from = new Date(context.ports.now().getTime() - PENDING_MS).toISOString();
  const { rows } = await readPage(context, { delivery: 'filled', site, from }, null, MOST);
  const undone = await read(context, () => context.db.interactions.where('deletedAt').above(from).toArray());
  const takenBack: Interaction[] = [];
  for (const row of undone.slice(-MOST)) {
    const isOurs = row.delivery === 'filled' && row.post.site === site && row.occurredAt >= from;
    if (isOurs && !(await isReplaced(context, row))) takenBack.push(toInteraction(row));
  }
  return [...rows, ...takenBack];
}
