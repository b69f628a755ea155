import { HANDLE_SITES } from './account-handle';
import type { SiteId } from './site';

/**
 * Why the guard against a wrong account says nothing.
 * - `unset`: the account has no handle there to compare with
 * - `untold`: the page does not tell whether `handle` is signed in
 */
export type GuardGap = { kind: 'unset'; site: SiteId } | { kind: 'untold'; handle: string };

/** Why a reply on this site is not compared with who is signed in; null where it is, or where nobody signs in. */
export function findGuardGap(
  site: SiteId,
  { accountHandle, signedInHandle }: { accountHandle: string | null; signedInHandle: string | null },
): GuardGap | null {
  if (!HANDLE_SITES.some((each) => each === site)) return null;
  if (accountHandle === null) return { kind: 'unset', site };
  return signedInHandle === null ? { kind: 'untold', handle: accountHandle } : null;
}
