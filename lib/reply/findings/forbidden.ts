import { hasHandles, isHandleOf } from '@/lib/domain/account-handle';
import { bareHandle } from '@/lib/domain/bare-handle';
import type { SiteId } from '@/lib/domain/site';
import { type Finding, raise } from './finding';

/** What has to be known of person and account to let a reply out. */
export interface ReplyContext {
  /** The author refused to be contacted (law 3). */
  noContact: boolean;
  /** Handle signed in on the page, without `@`; null where the page does not tell. */
  signedInHandle: string | null;
  /** Handle of the account the policy belongs to, without `@`; null where it has none on this site. */
  accountHandle: string | null;
  /** Where the reply goes. */
  site: SiteId;
}

/**
 * What forbids a reply whatever its text: the person, and the account it would go out from. No lead may let it pass.
 * While nobody has said that the account signed in is the desk's, it may be anybody's. An unread one is not judged here:
 * filling refuses on the page itself.
 */
export function findForbidden({ noContact, signedInHandle, accountHandle, site }: ReplyContext): Finding[] {
  const findings: Finding[] = [];
  if (noContact) findings.push(raise('no-contact'));
  if (signedInHandle === null) return findings;
  if (accountHandle === null) {
    const signedIn = bareHandle(signedInHandle);
    // A tab that has gone on to another site tells an account of that one.
    if (hasHandles(site) && isHandleOf(site, signedIn)) {
      findings.push(raise('account-unconfirmed', { values: { signedIn } }));
    }
  } else if (fold(signedInHandle) !== fold(accountHandle)) {
    findings.push(raise('wrong-account', { values: { signedIn: signedInHandle, expected: accountHandle } }));
  }
  return findings;
}

function fold(handle: string): string {
  return bareHandle(handle).toLowerCase();
}
