import type { Desk } from '@/lib/desk/desk';
import { DeskError } from '@/lib/desk/errors';
import type { DeskContext } from '@/lib/desk/store/context';
import { read } from '@/lib/desk/store/read';
import { write } from '@/lib/desk/store/write';

/** Repository of the posts the accounts wrote on their own. */
export function createOutgoing(context: DeskContext): Desk['outgoing'] {
  const { db } = context;
  return {
    log: ({ id, kind, account, agent }) =>
      write(context, { tables: ['outgoing'], by: agent.id }, async ({ journal }) => {
        if ((await db.outgoing.get(id)) !== undefined) return;
        await journal.create('outgoing', { id, ...journal.stamp(), accountId: account.id, kind });
      }),
    undo: (id) =>
      write(context, { tables: ['outgoing'] }, async ({ journal }) => {
        const row = await db.outgoing.get(id);
        if (row === undefined) throw new DeskError('not-found', `outgoing ${id}`);
        await journal.patch('outgoing', row, { deletedAt: journal.now });
      }),
    since: (accountId, from) =>
      read(context, async () => {
        const rows = await db.outgoing
          .where('[accountId+createdAt]')
          .between([accountId, from], [accountId, '\uffff'])
          .toArray();
        return rows.filter(({ deletedAt }) => deletedAt === null);
      }),
  };
}
