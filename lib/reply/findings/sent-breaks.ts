import type { Account } from '@/lib/domain/account';
import type { SiteId } from '@/lib/domain/site';
import type { OwnWords } from '../own-words';
import { renderPolicy } from '../policy-text';
import { FOREIGN_PLACEHOLDER, hasRawPlaceholder } from '../raw-placeholder';
import { type Finding, nameFinding, raise, sortFindings } from './finding';
import { findFrameProblems } from './frame-rules';
import { createLinkRule } from './link-rules';
import { createPersonalRule } from './personal-rules';
import { createWordRule } from './word-rules';

/** A reply that went out otherwise than it was filled. */
export interface EditedReply {
  /** As it was when the text was checked. */
  account: Pick<Account, 'company' | 'contact' | 'policy'>;
  /** Addresses of the forms in the desk's escalation book. */
  forms: readonly string[];
  agent: { name: string; initials: string };
  site: SiteId;
  /** Parts that were checked and filled. */
  filled: readonly string[];
  /** Parts as the site shows them. */
  sent: readonly string[];
}

/** Of finished texts nothing is said around them any more. */
const AS_IT_STANDS: OwnWords = { openingEnd: 0, introduced: false, closingStart: 0, foreign: null };

/**
 * What of the policy the agent broke by editing the text in the site's own box, after the checks. What was in the filled
 * text already was known then, and let pass or only warned of.
 */
export function findSentBreaks({ account, forms, agent, site, filled, sent }: EditedReply): Finding[] {
  const { policy, company, contact } = account;
  const names = { 'company.name': company, 'agent.name': agent.name, 'agent.initials': agent.initials };
  const policyText = renderPolicy(policy, names, site);
  const rules = [
    createPersonalRule(account),
    createWordRule(policy.words),
    createLinkRule(policy, [contact.url, ...forms]),
  ];
  const inText = (text: string) => [
    ...findPlaceholders(text),
    ...rules.flatMap((rule) => rule({ body: text, text, toBody: (range) => range })),
  ];
  // Of a reply given up half way the parts that are out neither begin nor end it.
  const inFrame = (texts: readonly string[]) =>
    sent.length < filled.length ? [] : findFrameProblems(texts, policyText, AS_IT_STANDS, policy.closingOn);
  const judge = (texts: readonly string[]) => [
    ...inFrame(texts).map((finding) => name(finding)),
    ...texts.flatMap((text) => inText(text).map((finding) => name(finding, text))),
  ];
  const known = new Set(judge(filled).map(([said]) => said));
  const news = judge(sent).filter(([said, { severity }]) => severity !== 'hint' && !known.has(said));
  return sortFindings([...new Map(news).values()]);
}

/** By its own words only what has no values: a site shortens the links it shows, so that their words are no name. */
function name(finding: Finding, text = ''): [string, Finding] {
  const hasValues = Object.keys(finding.values).length > 0;
  return [nameFinding(finding, hasValues ? '' : text), finding];
}

function findPlaceholders(text: string): Finding[] {
  if (!hasRawPlaceholder(text)) return [];
  const [found = '{{'] = text.match(FOREIGN_PLACEHOLDER) ?? [];
  return [raise('raw-placeholder', { values: { name: found } })];
}
