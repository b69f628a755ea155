import type { DeskContext } from '@/lib/desk/store/context';
import { read } from '@/lib/desk/store/read';
import { toInteraction } from '@/lib/desk/store/stored-form';
import type { Interaction } from '@/lib/domain/interaction';
import type { SiteId } from '@/lib/domain/site';
import { queryRange } from './interaction-query';
import { readPage } from './read-log';

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

/** Taken back, or said not to be out: its text may have been posted all the same. */
function isGivenUp({ deletedAt, delivery }: Interaction): boolean {
  return deletedAt !== null || delivery === 'unsent';
}

/** See `Desk.interactions.findAwaited`. */
export async function findAwaited(context: DeskContext, id: string): Promise<Interaction | undefined> {
  const row = await read(context, () => context.db.interactions.get(id));
  if (row === undefined) return undefined;
  const entry = toInteraction(row);
  return isGivenUp(entry) && (await isReplaced(context, entry)) ? undefined : entry;
}

/** Only the agent said what became of it, so that the page may yet correct it or tell the link. */
function isOnlySaid({ deletedAt, delivery, confirmedBy, replyUrl }: Interaction): boolean {
  const isUnlinked = delivery === 'sent' && confirmedBy === 'agent' && replyUrl === null;
  return deletedAt === null && (isUnlinked || delivery === 'unsent');
}

/** See `Desk.interactions.pending`. */
export async function listPending(context: DeskContext, site: SiteId): Promise<Interaction[]> {
  const from = new Date(context.ports.now().getTime() - PENDING_MS).toISOString();
  const { rows } = await readPage(context, { delivery: 'filled', site, from }, null, MOST);
  const said = await read(context, () =>
    queryRange(context, { site, from }).reverse().filter(isOnlySaid).limit(MOST).toArray(),
  );
  const undone = await read(context, () => context.db.interactions.where('deletedAt').above(from).toArray());
  const takenBack = undone
    .slice(-MOST)
    .filter((row) => row.delivery === 'filled' && row.post.site === site && row.occurredAt >= from);
  const more: Interaction[] = [];
  for (const row of [...said, ...takenBack]) {
    if (!isGivenUp(row) || !(await isReplaced(context, row))) more.push(toInteraction(row));
  }
  return [...rows, ...more];
}
