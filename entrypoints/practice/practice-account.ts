import type { Desk, Profile } from '@/lib/desk/desk';
import type { Account } from '@/lib/domain/account';

/**
 * The desk's account with its handle on the practice timeline: the same as on X, so that the guard against a wrong
 * account can be trained. Saved once; an account without a handle stays as it is.
 */
export async function preparePracticeAccount(desk: Desk, profile: Profile): Promise<Account> {
  const { account } = profile;
  const [first] = account.handles;
  if (first === undefined || account.handles.some(({ site }) => site === 'practice')) return account;
  return desk.accounts.save({
    ...account,
    handles: [...account.handles, { site: 'practice', handle: first.handle }],
  });
}
