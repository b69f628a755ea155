import type { Desk } from '@/lib/desk/desk';
import type { Account } from '@/lib/domain/account';
import { findHandleOn, hasHandles, readHandle, withHandle } from '@/lib/domain/account-handle';
import type { SiteId } from '@/lib/domain/site';

/**
 * Keeps the handle signed in on a page as the account's own on that site: by the agent's word it is the desk's.
 * @param signedIn without `@`
 * @returns the account as it is kept; or, with nothing kept, the other account of the desk that has this handle already
 */
export async function keepHandle(
  { accounts }: Pick<Desk, 'accounts'>,
  account: Account,
  site: SiteId,
  signedIn: string,
): Promise<{ kept: Account } | { owner: Account }> {
  if (!hasHandles(site)) return { kept: account };
  const handle = readHandle(site, signedIn);
  const isIts = ({ id, handles }: Account) =>
    id !== account.id && findHandleOn(handles, site)?.toLowerCase() === handle.toLowerCase();
  const owner = (await accounts.all()).find(isIts);
  if (owner !== undefined) return { owner };
  return { kept: await accounts.save({ ...account, handles: withHandle(account.handles, site, handle) }) };
}
