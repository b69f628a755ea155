import type { Desk } from '@/lib/desk/desk';
import { DeskError } from '@/lib/desk/errors';
import type { DeskContext } from '@/lib/desk/store/context';
import { read } from '@/lib/desk/store/read';
import { write } from '@/lib/desk/store/write';
import { findCases } from './find-cases';

/** Repository of the cases as such; whose they are, `authors` tells. */
export function createCases(context: DeskContext): Desk['cases'] {
  const { db } = context;
  return {
    among: (ids) =>
      read(context, async () => {
        const rows = await db.cases.bulkGet([...new Set(ids)]);
        return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row]])));
      }),
    findNamed: (pasted) => findCases(context, pasted),
    judge: (id, moment, sentiment) =>
      write(context, { tables: ['cases'] }, async ({ journal }) => {
        const row = await db.cases.get(id);
        if (row === undefined) throw new DeskError('not-found', `cases ${id}`);
        const fields =
          moment === 'before'
            ? { sentimentBefore: sentiment }
            : { sentimentAfter: sentiment, judgedAt: journal.now };
        await journal.patch('cases', row, fields, row.authorId);
      }),
    judgedSince: (from) =>
      read(context, async () => {
        const [rows, practice] = await Promise.all([
          db.cases.where('judgedAt').aboveOrEqual(from).toArray(),
          db.authors.where('keys').startsWith('practice:').primaryKeys(),
        ]);
        const left = new Set(practice);
        return rows.filter((row) => row.deletedAt === null && !left.has(row.authorId));
      }),
  };
}
