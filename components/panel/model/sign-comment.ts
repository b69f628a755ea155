import type { Account } from '@/lib/domain/account';
import type { Agent } from '@/lib/domain/agent';
import type { SiteId } from '@/lib/domain/site';
import { siteKindOf } from '@/lib/domain/site-kind';
import type { Signature } from '@/lib/messaging/protocol';
import { isPersonalAddress } from '@/lib/reply/personal-address';

/** As much of the desk's profile as a comment form is told. */
interface Speaker {
  account: Pick<Account, 'company' | 'contact'>;
  agent: Pick<Agent, 'name'>;
}

/** Whether replies on a site go into a comment form. */
export function takesComments(site: SiteId): boolean {
  return siteKindOf(site) === 'blog';
}

/**
 * Who speaks in a comment form: company and agent by their public names, the company's address and page. An address
 * that looks like a person's own is left out.
 */
export function signComment({ account, agent }: Speaker): {
  signature: Signature;
  refusedEmail: string | null;
} {
  const { email, url } = account.contact;
  const isRefused = isPersonalAddress(email);
  return {
    signature: { name: `${account.company} ${agent.name}`.trim(), email: isRefused ? '' : email, url },
    refusedEmail: isRefused ? email : null,
  };
}
