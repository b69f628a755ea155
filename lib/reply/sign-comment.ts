import type { Account } from '@/lib/domain/account';
import type { Agent } from '@/lib/domain/agent';
import type { Signature } from '@/lib/domain/form-field';
import type { SiteId } from '@/lib/domain/site';
import { siteKindOf } from '@/lib/domain/site-kind';
import { type AddressOwner, judgeAddress } from './personal-address';

/** As much of the desk's profile as a comment form is told. */
interface Speaker {
  account: Pick<Account, 'company' | 'contact'>;
  agent: Pick<Agent, 'name'>;
}

/** An address of the account that is left out. */
export interface RefusedEmail {
  email: string;
  owner: Exclude<AddressOwner, 'desk'>;
}

/** Whether replies on a site go into a comment form. */
export function takesComments(site: SiteId): boolean {
  return siteKindOf(site) === 'blog';
}

/**
 * Who speaks in a comment form: company and agent by their public names, the company's address and page. An address
 * that is an agent's own, or may be a person's, is left out.
 * @param agents everybody of the desk
 */
export function signComment(
  { account, agent }: Speaker,
  agents: readonly Pick<Agent, 'name'>[],
): { signature: Signature; refusedEmail: RefusedEmail | null } {
  const { email, confirmedEmail, url } = account.contact;
  const owner = judgeAddress(email, agents, confirmedEmail);
  return {
    signature: { name: `${account.company} ${agent.name}`.trim(), email: owner === 'desk' ? email : '', url },
    refusedEmail: owner === 'desk' ? null : { email, owner },
  };
}
