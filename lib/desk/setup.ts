import { DEFAULT_POLICY, DEFAULT_POLICY_EN, NO_CONTACT_GIVEN } from '@/lib/domain/account';
import { bareHandle } from '@/lib/domain/bare-handle';
import type { Journal } from './changes/journal';
import type { Desk, Profile, SetupInput } from './desk';
import { DeskError } from './errors';
import { loadProfile } from './profile';
import type { DeskContext } from './store/context';
import { read } from './store/read';
import { write } from './store/write';

/** A handle as people paste it: `@name`, `name` or the profile's address. */
function readHandle(typed: string): string {
  return bareHandle(typed.trim().replace(/^https?:\/\/[^/]+\//iu, '')).replace(/[/?#].*$/u, '');
}

async function createDesk(context: DeskContext, journal: Journal, input: SetupInput): Promise<void> {
  const { db, ports } = context;
  const agentId = ports.newId();
  const accountId = ports.newId();
  const stamp = { ...journal.stamp(), createdBy: agentId, updatedBy: agentId };
  const handle = readHandle(input.handle);
  await journal.create('agents', {
    id: agentId,
    ...stamp,
    name: input.agentName,
    initials: input.initials.trim().replace(/^[\^＾]/u, ''),
    role: 'lead',
  });
  await journal.create('accounts', {
    id: accountId,
    ...stamp,
    company: input.company,
    handles: handle === '' ? [] : [{ site: 'x', handle }],
    contact: NO_CONTACT_GIVEN,
    policy: input.language === 'ja' ? DEFAULT_POLICY : DEFAULT_POLICY_EN,
  });
  for (const row of input.starter?.lists ?? []) {
    await journal.create('lists', { ...row, id: ports.newId(), ...stamp });
  }
  for (const row of input.starter?.guidelines ?? []) {
    await journal.create('guidelines', { ...row, id: ports.newId(), ...stamp });
  }
  for (const row of input.starter?.templates ?? []) {
    await journal.create('templates', { ...row, id: ports.newId(), ...stamp });
  }
  for (const row of input.starter?.escalations ?? []) {
    await journal.create('escalations', { ...row, id: ports.newId(), ...stamp });
  }
  await db.meta.put({ key: 'profile', agentId, accountId });
}

/** First run: one transaction, so that a browser killed in the middle starts over instead of half a desk. */
export function createSetup(context: DeskContext): Desk['setup'] {
  const tables = ['agents', 'accounts', 'lists', 'guidelines', 'templates', 'escalations'] as const;
  return {
    isDone: () => read(context, async () => (await loadProfile(context)) !== null),
    run: (input) =>
      write(context, { tables }, async ({ journal }): Promise<Profile> => {
        const done = await loadProfile(context);
        if (done !== null) return done;
        await createDesk(context, journal, input);
        const profile = await loadProfile(context);
        if (profile === null) throw new DeskError('not-set-up');
        return profile;
      }),
  };
}
