import type { Account } from '@/lib/domain/account';
import type { Agent } from '@/lib/domain/agent';
import type { SiteKind } from '@/lib/domain/policy/opening';
import type { SiteId } from '@/lib/domain/site';
import { type Composition, compose } from '@/lib/reply/compose';
import { createChecker } from '@/lib/reply/findings/checker';
import type { Finding } from '@/lib/reply/findings/finding';
import type { TemplateValues } from '@/lib/reply/render-template';

/** A site of each kind, so that the sample is opened and counted as there, whether or not the desk watches one yet. */
const SITE_OF: Readonly<Record<SiteKind, SiteId>> = { timeline: 'x', blog: 'web' };

/** A reply somebody might write, as this account's policy takes it. */
export interface Sample {
  body: string;
  account: Pick<Account, 'company' | 'contact' | 'policy'>;
  agent: Pick<Agent, 'name' | 'initials'>;
  values: TemplateValues;
  /** Where it would be written. */
  kind: SiteKind;
  /** We speak first, to somebody who did not ask. */
  unasked: boolean;
  now: Date;
}

/**
 * The sample in the desk's form, and what its policy finds in it. Nothing is known of a person, so nothing is said of
 * one; the posts around count as read, since a sample has none.
 */
export function checkSample(sample: Sample): { composition: Composition; findings: Finding[] } {
  const { body, account, agent, values, kind, unasked, now } = sample;
  const composition = compose({
    body,
    policy: account.policy,
    values,
    site: SITE_OF[kind],
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
