import type { Desk, Profile } from './desk';
import { DeskError } from './errors';
import type { DeskContext } from './store/context';
import { read } from './store/read';
import { withDefaults } from './store/row-defaults';
import type { MetaRow } from './store/rows';
import { write } from './store/write';

/** Who works here, out of rows; null before setup. For use inside reads and writes. */
export async function loadProfile({ db }: DeskContext): Promise<Profile | null> {
  const choice = (await db.meta.get('profile')) as Extract<MetaRow, { key: 'profile' }> | undefined;
  if (choice === undefined) return null;
  const agent = await db.agents.get(choice.agentId);
  const account = await db.accounts.get(choice.accountId);
  return agent === undefined || account === undefined
    ? null
    : { agent, account: withDefaults('accounts', account) };
}

/** The agent and account of this browser. Not part of the change log: another browser of the desk has its own. */
export function createProfile(context: DeskContext): Desk['profile'] {
  const { db } = context;
  return {
    get: () => read(context, () => loadProfile(context)),
    save: ({ agentId, accountId }) =>
      write(context, { tables: ['agents', 'accounts'] }, async () => {
        const agent = await db.agents.get(agentId);
        const account = await db.accounts.get(accountId);
        if (agent === undefined || account === undefined)
          throw new DeskError('not-found', 'agent or account');
        await db.meta.put({ key: 'profile', agentId, accountId });
      }),
  };
}
