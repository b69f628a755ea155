import type { Account } from '@/lib/domain/account';
import type { Agent } from '@/lib/domain/agent';
import type { SiteId } from '@/lib/domain/site';
import { type Composition, compose } from '@/lib/reply/compose';
import { createChecker } from '@/lib/reply/findings/checker';
import type { Finding } from '@/lib/reply/findings/finding';
import type { TemplateValues } from '@/lib/reply/render-template';

/** Where the sample can be written: every way of counting, and a blog, whether or not the desk watches one yet. */
export const SAMPLE_SITES = ['x', 'bluesky', 'mastodon', 'web'] as const satisfies readonly SiteId[];

/** Where in a conversation it would stand: `unasked` when we speak first to somebody who did not ask. */
export const SAMPLE_STAGES = ['first', 'unasked', 'later'] as const;

/** A reply somebody might write, as this account's policy takes it. */
export interface Sample {
  body: string;
  account: Pick<Account, 'company' | 'contact' | 'policy'>;
  /** Addresses of the forms in the desk's escalation book. */
  forms: readonly string[];
  agent: Pick<Agent, 'name' | 'initials'>;
  values: TemplateValues;
  /** Where it would be written. */
  site: (typeof SAMPLE_SITES)[number];
  stage: (typeof SAMPLE_STAGES)[number];
  /** Whether the posts around were read. */
  surroundingsRead: boolean;
  now: Date;
}

/**
 * The sample in the desk's form, and what its policy finds in it. Nothing is known of a person, so nothing is said of
 * one.
 */
export function checkSample(sample: Sample): { composition: Composition; findings: Finding[] } {
  const { body, account, forms, agent, values, site, stage, now } = sample;
  const composition = compose({
    body,
    policy: account.policy,
    values,
    site,
    stage: { firstInCase: stage !== 'later', unaskedFirstContact: stage === 'unasked' },
  });
  const checker = createChecker({ account, forms, agent, otherCompanies: [], colleagues: [], earlier: [] });
  const findings = checker.check(composition, {
    noContact: false,
    signedInHandle: null,
    accountHandle: null,
    site,
    authorId: null,
    templateIds: [],
    action: 'reply',
    now,
    surroundingsRead: sample.surroundingsRead,
    dmWish: null,
  });
  return { composition, findings };
}
