import type { Journal } from '@/lib/desk/changes/journal';
import type { Desk, JudgedWatch } from '@/lib/desk/desk';
import { DeskError } from '@/lib/desk/errors';
import type { DeskContext } from '@/lib/desk/store/context';
import { read } from '@/lib/desk/store/read';
import { write } from '@/lib/desk/store/write';
import type { Watch } from '@/lib/domain/watch';
import {
  extendWatch,
  judgeWatch,
  standOf,
  statusAfter,
  type WatchStand,
} from '@/lib/playbook/watch/judge-watch';
import { latestOfPages, standingOf } from '@/lib/playbook/watch/watch-state';
import { lookAtPage, watchesOfPage } from './look-at-page';
import { noticeAnswer } from './notice-answer';
import { readWatchTimes } from './watch-times';

/** A watch that ended longer ago is history. */
const RECENTLY_MS = 30 * 24 * 3_600_000;

async function getWatch({ db }: DeskContext, id: string): Promise<Watch> {
  const watch = await db.watches.get(id);
  if (watch === undefined || watch.deletedAt !== null) throw new DeskError('not-found', `watches ${id}`);
  return watch;
}

async function accountOf({ db }: DeskContext, { interactionId }: Watch): Promise<string> {
  return (await db.interactions.get(interactionId))?.accountId ?? '';
}

/** Changes where a watch stands, by the agent's hand; says how it stood. */
function change(
  context: DeskContext,
  id: string,
  decide: (watch: Watch, journal: Journal) => Promise<WatchStand>,
): Promise<JudgedWatch> {
  const tables = ['watches', 'cases'] as const;
  return write(context, { tables, reads: ['interactions', 'accounts'] }, async ({ journal }) => {
    const watch = await getWatch(context, id);
    const status = (await context.db.cases.get(watch.caseId))?.status ?? null;
    await journal.patch('watches', watch, await decide(watch, journal), watch.authorId);
    return { id, stand: standOf(watch), status };
  });
}

/** Watches nobody needs to look after any more, for a list of them: the last ones first. */
async function readQueue(context: DeskContext): Promise<Watch[]> {
  const { db, ports } = context;
  const recent = new Date(ports.now().getTime() - RECENTLY_MS).toISOString();
  const [open, ended, practice] = await Promise.all([
    db.watches.where('state').equals('open').toArray(),
    db.watches
      .where('state')
      .anyOf('ended', 'answered')
      .filter(({ updatedAt }) => updatedAt >= recent)
      .toArray(),
    db.authors.where('keys').startsWith('practice:').primaryKeys(),
  ]);
  const left = new Set(practice);
  const rows = [...open, ...ended].filter((row) => row.deletedAt === null && !left.has(row.authorId));
  const people = await db.authors.bulkGet([...new Set(rows.map(({ authorId }) => authorId))]);
  // Somebody who refused since is left alone (law 3).
  const refused = new Set(people.flatMap((row) => (row && row.noContact !== null ? [row.id] : [])));
  return latestOfPages(rows.filter(({ authorId }) => !refused.has(authorId)));
}

/** Ends the watches whose time ran out without news. */
async function endExpired(context: DeskContext): Promise<void> {
  const isExpired = (watch: Watch) =>
    watch.deletedAt === null && standingOf(watch, context.ports.now()) === 'over';
  const find = () => context.db.watches.where('state').equals('open').filter(isExpired).toArray();
  if ((await read(context, find)).length === 0) return;
  await write(context, { tables: ['watches'] }, async ({ journal }) => {
    for (const watch of await find()) {
      await journal.patch('watches', watch, { state: 'ended', overAt: watch.endsAt }, watch.authorId);
    }
  });
}

/** Repository of the pages and replies whose answers are awaited. */
export function createWatches(context: DeskContext): Desk['watches'] {
  const { db } = context;
  return {
    ofPage: (keys) => read(context, async () => latestOfPages(await watchesOfPage(context, keys))),
    ownComments: (keys) =>
      read(context, async () => {
        const watches = await watchesOfPage(context, keys);
        const logged = await db.interactions.bulkGet(watches.map(({ interactionId }) => interactionId));
        const known = [
          ...watches.map(({ ours }) => ours?.id),
          ...logged.flatMap((entry) => [entry?.comment?.id, entry?.replyUrl]),
        ];
        return [...new Set(known.filter((each) => each !== null && each !== undefined))];
      }),
    ofAuthor: (authorId) =>
      read(context, async () => {
        const rows = await db.watches.where('authorId').equals(authorId).toArray();
        return latestOfPages(rows.filter(({ deletedAt }) => deletedAt === null));
      }),
    queue: () => read(context, () => readQueue(context)),
    look: (keys, comments) => lookAtPage(context, keys, comments),
    noticeAnswer: (seen) => noticeAnswer(context, seen),
    judge: (id, word) =>
      change(context, id, async (watch, journal) => {
        const row = await db.cases.get(watch.caseId);
        const status = row === undefined ? undefined : statusAfter(word, row.status);
        if (row !== undefined && status !== undefined)
          await journal.patch('cases', row, { status }, row.authorId);
        return judgeWatch(watch, word, await readWatchTimes(context, await accountOf(context, watch)));
      }),
    extend: (id) =>
      change(context, id, async (watch) =>
        extendWatch(watch, await readWatchTimes(context, await accountOf(context, watch))),
      ),
    undo: ({ id, stand, status }) =>
      write(context, { tables: ['watches', 'cases'] }, async ({ journal }) => {
        const watch = await getWatch(context, id);
        await journal.patch('watches', watch, stand, watch.authorId);
        const row = await db.cases.get(watch.caseId);
        if (row !== undefined && status !== null) await journal.patch('cases', row, { status }, row.authorId);
      }),
    endExpired: () => endExpired(context),
  };
}
