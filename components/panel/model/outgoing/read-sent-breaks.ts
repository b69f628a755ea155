import type { Desk } from '@/lib/desk/desk';
import type { Account } from '@/lib/domain/account';
import type { Interaction } from '@/lib/domain/interaction';
import { listForms } from '@/lib/playbook/escalation/form-values';
import type { Finding } from '@/lib/reply/findings/finding';
import { findSentBreaks } from '@/lib/reply/findings/sent-breaks';

type Reads = Pick<Desk, 'interactions' | 'accounts' | 'escalations'>;

/** The account with the policy the text was checked against; undefined where that version is gone. */
async function findAccountAs({ accounts }: Reads, id: string, version: number): Promise<Account | undefined> {
  const now = await accounts.find(id);
  if (now?.policy.version === version) return now;
  const earlier = await accounts.history(id);
  return earlier.find(({ row }) => row.policy.version === version)?.row;
}

/**
 * What of the policy a reply broke by being edited after it was filled, out of the log's own versions; nothing where it
 * went out as it was filled, or where nobody knows what it was checked against.
 */
export async function readSentBreaks(desk: Reads, entry: Interaction): Promise<Finding[]> {
  if (entry.delivery !== 'sent' || entry.check === undefined) return [];
  const versions = await desk.interactions.history(entry.id);
  const filled = versions.findLast(({ row }) => row.delivery === 'filled')?.row;
  if (filled === undefined || filled.parts.join('\n') === entry.parts.join('\n')) return [];
  const account = await findAccountAs(desk, filled.accountId, entry.check.policyVersion);
  if (account === undefined) return [];
  return findSentBreaks({
    account,
    forms: listForms(await desk.escalations.all()),
    agent: { name: entry.agentName, initials: entry.agentInitials },
    site: entry.post.site,
    filled: filled.parts,
    sent: entry.parts,
  });
}
