import { diffFields } from '@/lib/desk/changes/journal';
import type { DeskContext } from '@/lib/desk/store/context';
import { read } from '@/lib/desk/store/read';
import { toInteraction } from '@/lib/desk/store/stored-form';
import { write } from '@/lib/desk/store/write';
import { hashBody } from '@/lib/domain/body-hash';
import type { Interaction } from '@/lib/domain/interaction';
import type { SeenComment } from '@/lib/domain/seen-comment';
import type { Watch } from '@/lib/domain/watch';
import { type DeskTraces, findOurs } from '@/lib/playbook/watch/find-ours';
import { applyLook } from '@/lib/playbook/watch/look';
import { latestOfPages } from '@/lib/playbook/watch/watch-state';
import { readWatchTimes } from './watch-times';

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
function tracesOf(
  watch: Watch,
  entry: Interaction | undefined,
  comments: readonly SeenComment[],
): Omit<DeskTraces, 'others'> {
  const { parts = [], replyUrl = null, comment } = entry ?? {};
  const texts = [...parts, ...(parts.length > 1 ? [parts.join('\n')] : [])];
  const linked = replyUrl === null ? undefined : comments.find(({ url }) => url === replyUrl);
  return {
    id: linked?.id ?? watch.ours?.id ?? comment?.id ?? null,
    hashes: [...texts.map(hashBody), ...(watch.ours === null ? [] : [watch.ours.hash])],
    since: watch.openedAt,
  };
}

/** What the log learns of a comment that awaited the owner, or was not found, once the page shows it. */
function judgeEntry(entry: Interaction, ours: SeenComment | undefined): Partial<Interaction> {
  const { comment, replyUrl, delivery } = entry;
  if (comment === undefined || comment.state === 'shown' || ours === undefined || ours.pending) return {};
  return {
    comment: { id: ours.id ?? comment.id, state: 'shown' },
    replyUrl: ours.url ?? replyUrl,
    ...(delivery === 'sent' ? {} : { delivery: 'sent', confirmedBy: 'page' }),
  };
}

interface JudgedLook {
  watches: { watch: Watch; fields: Partial<Watch> }[];
  entries: { entry: Interaction; fields: Partial<Interaction> }[];
}

/** What a look changes of each open watch of a page, and of the log. Inside a read or write that includes `accounts`. */
async function judgeLook(
  context: DeskContext,
  keys: readonly string[],
  comments: readonly SeenComment[],
): Promise<JudgedLook> {
  const watches = await watchesOfPage(context, keys);
  const entries = await context.db.interactions.bulkGet(watches.map(({ interactionId }) => interactionId));
  const each = watches.map((watch, index) => tracesOf(watch, entries[index], comments));
  const traces = each.map((own, index): DeskTraces => ({ ...own, others: each.toSpliced(index, 1) }));
  const learned = watches.flatMap(({ before }, index) => {
    const [own, stored] = [traces[index], entries[index]];
    if (own === undefined || stored === undefined) return [];
    const entry = toInteraction(stored);
    return [{ entry, fields: judgeEntry(entry, comments[findOurs(comments, own, before)]) }];
  });
  const judged: JudgedLook['watches'] = [];
  for (const watch of latestOfPages(watches)) {
    const index = watches.indexOf(watch);
    const [own, entry] = [traces[index], entries[index]];
    if (own === undefined) continue;
    const times = await readWatchTimes(context, entry?.accountId ?? '');
    const { lastSeenAt, ...found } = applyLook(watch, { comments, own }, times);
    const changed = diffFields(watch, found);
    const isSameVisit = times.now.getTime() - Date.parse(watch.lastSeenAt ?? '') < SAME_VISIT_MS;
    const isQuiet = isSameVisit || watch.state !== 'open';
    const fields = Object.keys(changed).length === 0 && isQuiet ? {} : { ...changed, lastSeenAt };
    judged.push({ watch, fields: fields as Partial<Watch> });
  }
  return { watches: judged, entries: learned };
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
  const seen = await read(context, () => judgeLook(context, keys, comments));
  if ([...seen.watches, ...seen.entries].every(({ fields }) => Object.keys(fields).length === 0)) return;
  await write(context, { tables: ['watches', 'interactions'], reads: ['accounts'] }, async ({ journal }) => {
    const { watches, entries } = await judgeLook(context, keys, comments);
    for (const { watch, fields } of watches) await journal.patch('watches', watch, fields, watch.authorId);
    for (const { entry, fields } of entries)
      await journal.patch('interactions', entry, fields, entry.authorId);
  });
}
