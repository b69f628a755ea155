import type { Desk } from '@/lib/desk/desk';
import type { Account } from '@/lib/domain/account';
import { hasHandleOn, hasHandles, readHandle, withHandle } from '@/lib/domain/account-handle';
import type { SiteId } from '@/lib/domain/site';

/**
 * Keeps the handle signed in on a page as the account's own on that site: by the agent's word it is the desk's.
 * @param signedIn without `@`
 * @returns the account as it is kept; or, with nothing kept, the other account of the desk that has this handle already;
 *   undefined where the account was deleted meanwhile
 */
export async function keepHandle(
  { accounts }: Pick<Desk, 'accounts'>,
  account: Account,
  site: SiteId,
  signedIn: string,
): Promise<{ kept: Account } | { owner: Account } | undefined> {
  if (!hasHandles(site)) return { kept: account };
  const handle = readHandle(site, signedIn);
  const all = await accounts.all();
  const owner = all.find(({ id, handles }) => id !== account.id && hasHandleOn(handles, site, handle));
  if (owner !== undefined) return { owner };
  // The rest of it may have been edited since it was shown.
  const now = all.find(({ id }) => id === account.id);
  if (now === undefined) return undefined;
  return { kept: await accounts.save({ ...now, handles: withHandle(now.handles, site, handle) }) };
}
