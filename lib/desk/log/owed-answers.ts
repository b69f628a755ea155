import type { DeskContext } from '@/lib/desk/store/context';
import { read } from '@/lib/desk/store/read';
import { toInteraction } from '@/lib/desk/store/stored-form';
import type { Interaction } from '@/lib/domain/interaction';
import { findOwed, isOver, type Owed } from '@/lib/playbook/owed';
import { queryRange } from './interaction-query';

async function entriesOf(context: DeskContext, caseId: string): Promise<Interaction[]> {
  const rows = await queryRange(context, { caseId })
    .filter((row) => row.deletedAt === null && row.post.site !== 'practice')
    .toArray();
  return rows.map(toInteraction);
}

/**
 * Notes whether a case holds a promised answer that nobody is known to have given, so that `listOwed` finds it however old
 * it is. To be called inside every write that adds an entry, takes one back or learns how far its text got.
 */
export async function settlePromise(context: DeskContext, caseId: string, now: string): Promise<void> {
  const owed = findOwed(await entriesOf(context, caseId), new Date(now));
  if (owed.length > 0) await context.db.promises.put({ caseId });
  else await context.db.promises.delete(caseId);
}

/** See `Desk.interactions.owed`: the noted cases, of them those that are not over, of any age. */
export function listOwed(context: DeskContext): Promise<Owed<Interaction>[]> {
  return read(context, async () => {
    const { db, ports } = context;
    const cases = await db.cases.bulkGet(await db.promises.toCollection().primaryKeys());
    const found = await Promise.all(
      cases.map(async (row) => {
        if (row === undefined || row.deletedAt !== null) return [];
        const owed = findOwed(await entriesOf(context, row.id), ports.now());
        return owed.filter((each) => !isOver(row.status, each));
      }),
    );
    const owed = found.flat().sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
    const people = await db.authors.bulkGet([...new Set(owed.map(({ entry }) => entry.authorId))]);
    // Somebody who refused since is owed silence (law 3).
    const refused = new Set(people.flatMap((row) => (row && row.noContact !== null ? [row.id] : [])));
    return owed.filter(({ entry }) => !refused.has(entry.authorId));
  });
}
