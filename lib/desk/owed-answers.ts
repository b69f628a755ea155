import type { Interaction } from '@/lib/domain/interaction';
import { findOwed, type Owed } from '@/lib/playbook/owed';
import { isOpen } from './case-flow';
import type { DeskContext } from './context';
import { queryRange } from './interaction-query';
import { read } from './read';
import { toInteraction } from './stored-form';

/** A promise older than this is history: desks drop what they cannot answer after weeks (practice item 46). */
const LOOK_BACK_MS = 60 * 24 * 60 * 60 * 1_000;

/** See `Desk.interactions.owed`: acknowledgements by index, then the few cases of theirs that are still open. */
export function listOwed(context: DeskContext): Promise<Owed<Interaction>[]> {
  return read(context, async () => {
    const { db, ports } = context;
    const now = ports.now();
    const from = new Date(now.getTime() - LOOK_BACK_MS).toISOString();
    const promises = await queryRange(context, { action: 'ack', from })
      .filter(
        (row) => row.deletedAt === null && row.answerDueAt !== undefined && row.post.site !== 'practice',
      )
      .toArray();
    const cases = await db.cases.bulkGet([...new Set(promises.map(({ caseId }) => caseId))]);
    const open = cases.filter((row) => row !== undefined && row.deletedAt === null && isOpen(row.status));
    const entries = await Promise.all(
      open.map((row) =>
        db.interactions.where('[caseId+occurredAt]').between([row?.id, from], [row?.id, '￿']).toArray(),
      ),
    );
    const standing = entries.flat().filter((row) => row.deletedAt === null);
    const owed = findOwed(standing.map(toInteraction), now);
    const people = await db.authors.bulkGet([...new Set(owed.map(({ entry }) => entry.authorId))]);
    // Somebody who refused since is owed silence (law 3).
    const refused = new Set(people.flatMap((row) => (row && row.noContact !== null ? [row.id] : [])));
    return owed.filter(({ entry }) => !refused.has(entry.authorId));
  });
}
