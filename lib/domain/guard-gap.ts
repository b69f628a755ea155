import { hasHandles } from './account-handle';
import type { SiteId } from './site';

/**
 * Why the guard against a wrong account says nothing.
 * - `unset`: the account has no handle there to compare with, nor does the page tell one that could be it
 * - `untold`: the page does not tell whether `handle` is signed in
 */
export type GuardGap = { kind: 'unset'; site: SiteId } | { kind: 'untold'; handle: string };

/** Why a reply on this site is not compared with who is signed in; null where it is, or where nobody signs in. */
export function findGuardGap(
  site: SiteId,
  { accountHandle, signedInHandle }: { accountHandle: string | null; signedInHandle: string | null },
): GuardGap | null {
  // One that the page tells and the account lacks is asked about: a finding.
  if (!hasHandles(site) || signedInHandle !== null) return null;
  return accountHandle === null ? { kind: 'unset', site } : { kind: 'untold', handle: accountHandle };
}
