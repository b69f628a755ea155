import type { Account } from '@/lib/domain/account';
import type { Agent } from '@/lib/domain/agent';
import { type Composition, compose } from '@/lib/reply/compose';
import { createChecker } from '@/lib/reply/findings/checker';
import type { Finding } from '@/lib/reply/findings/finding';
import type { TemplateValues } from '@/lib/reply/render-template';

/** A reply somebody might write, as this account's policy takes it. */
export interface Sample {
  body: string;
  account: Pick<Account, 'company' | 'contact' | 'policy'>;
  agent: Pick<Agent, 'name' | 'initials'>;
  values: TemplateValues;
  /** We speak first, to somebody who did not ask. */
  unasked: boolean;
  now: Date;
}

/**
 * The sample in the desk's form, and what its policy finds in it. Nothing is known of a person, so nothing is said of
 * one; the posts around count as read, since a sample has none.
 */
export function checkSample(sample: Sample): { composition: Composition; findings: Finding[] } {
  const { body, account, agent, values, unasked, now } = sample;
  const composition = compose({
    body,
    policy: account.policy,
    values,
    site: 'x',
    stage: { firstInCase: true, unaskedFirstContact: unasked },
  });
  const checker = createChecker({ account, agent, otherCompanies: [], colleagues: [], earlier: [] });
  const findings = checker.check(composition, {
    noContact: false,
    signedInHandle: null,
    accountHandle: null,
    authorId: null,
    templateId: null,
    action: 'reply',
    now,
    surroundingsRead: true,
    dmWish: null,
  });
  return { composition, findings };
}
