import { hashBody } from '@/lib/domain/body-hash';
import type { Interaction } from '@/lib/domain/interaction';
import type { SeenComment } from '@/lib/domain/seen-comment';
import type { Watch } from '@/lib/domain/watch';
import type { OwnTraces } from '@/lib/playbook/watch/find-ours';
import { applyLook } from '@/lib/playbook/watch/look';
import { latestOfPages } from '@/lib/playbook/watch/watch-state';
import type { DeskContext } from './context';
import { diffFields } from './journal';
import { read } from './read';
import { readWatchTimes } from './watch-times';
import { write } from './write';

/** A look this soon after the last one, ms, is the same visit. */
const SAME_VISIT_MS = 10 * 60_000;

/** Watches of a page that stand, those the agent ended among them. Inside a read or write. */
export async function watchesOfPage({ db }: DeskContext, keys: readonly string[]): Promise<Watch[]> {
  const found = await db.watches
    .where('pages')
    .anyOf([...keys])
    .toArray();
  const rows = [...new Map(found.map((row) => [row.id, row])).values()];
  return rows.filter(({ deletedAt }) => deletedAt === null);
}

/** What our comment may be known by: as it was filled, and as it was posted where that is known. */
function tracesOf(watch: Watch, entry: Interaction | undefined, comments: readonly SeenComment[]): OwnTraces {
  const { parts = [], replyUrl = null } = entry ?? {};
  const texts = [...parts, ...(parts.length > 1 ? [parts.join('\n')] : [])];
  const linked = replyUrl === null ? undefined : comments.find(({ url }) => url === replyUrl);
  return {
    id: linked?.id ?? watch.ours?.id ?? null,
    hashes: [...texts.map(hashBody), ...(watch.ours === null ? [] : [watch.ours.hash])],
  };
}

/** What a look changes of each open watch of a page. Inside a read or write that includes `accounts`. */
async function judgeLook(
  context: DeskContext,
  keys: readonly string[],
  comments: readonly SeenComment[],
): Promise<{ watch: Watch; fields: Partial<Watch> }[]> {
  const watches = await watchesOfPage(context, keys);
  const entries = await context.db.interactions.bulkGet(watches.map(({ interactionId }) => interactionId));
  const traces = watches.map((watch, index) => tracesOf(watch, entries[index], comments));
  const judged: { watch: Watch; fields: Partial<Watch> }[] = [];
  for (const watch of latestOfPages(watches)) {
    const index = watches.indexOf(watch);
    const [own, entry] = [traces[index], entries[index]];
    if (watch.state !== 'open' || own === undefined) continue;
    const times = await readWatchTimes(context, entry?.accountId ?? '');
    const others = traces.filter((_traces, at) => at !== index);
    const { lastSeenAt, ...found } = applyLook(watch, { comments, own, others }, times);
    const changed = diffFields(watch, found);
    const isSameVisit = times.now.getTime() - Date.parse(watch.lastSeenAt ?? '') < SAME_VISIT_MS;
    const fields = Object.keys(changed).length === 0 && isSameVisit ? {} : { ...changed, lastSeenAt };
    judged.push({ watch, fields: fields as Partial<Watch> });
  }
  return judged;
}

/**
 * Notes what a watched page shows now. Writes only where something changed: whoever shows the watches looks again then.
 * @param keys see `pageKeys`
 */
export async function lookAtPage(
  context: DeskContext,
  keys: readonly string[],
  comments: readonly SeenComment[],
): Promise<void> {
  const judged = await read(context, () => judgeLook(context, keys, comments));
  if (judged.every(({ fields }) => Object.keys(fields).length === 0)) return;
  await write(context, { tables: ['watches'], reads: ['interactions', 'accounts'] }, async ({ journal }) => {
    for (const { watch, fields } of await judgeLook(context, keys, comments)) {
      await journal.patch('watches', watch, fields, watch.authorId);
    }
  });
}
