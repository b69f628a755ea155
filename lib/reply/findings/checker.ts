import type { Account } from '@/lib/domain/account';
import type { OutgoingKind } from '@/lib/domain/policy/caps';
import type { SpeakingAction } from '@/lib/domain/template';
import type { Composition } from '../compose';
import { createEarlierTexts, type EarlierText, type EarlierTexts } from '../earlier/earlier-texts';
import { findOtherCompanies } from './company-rules';
import { findDmProblems } from './dm-rules';
import { type Finding, sortFindings } from './finding';
import { findForbidden, type ReplyContext } from './forbidden';
import { findFrameProblems, findIntroductionProblems, type Speakers } from './frame-rules';
import { createHashtagRule } from './hashtag-rules';
import { findLostLetters, type SendableLetters } from './letter-rules';
import { createLinkRule } from './link-rules';
import { createPersonalRule } from './personal-rules';
import { findDoubleClosing, findForeignInitials } from './signature-rules';
import {
  findCapProblems,
  findHoursProblems,
  findSameToMany,
  findSurroundings,
  findTold,
} from './situation-rules';
import { createWordRule } from './word-rules';

/** What a checker is made of. Make a new one when any of it changes. */
export interface CheckerSources {
  account: Pick<Account, 'company' | 'contact' | 'policy'>;
  /** Addresses of the forms in the desk's escalation book; absent: it has none. */
  forms?: readonly string[];
  /** Names of the desk's other accounts. */
  otherCompanies: readonly string[];
  agent: Speakers['agent'];
  colleagues: Speakers['colleagues'];
  /** Replies of this desk that went out; the latest 2,000 are enough. */
  earlier: readonly EarlierText[];
}

/** What is known of the reply beside its text. */
export interface CheckSituation extends ReplyContext {
  /** Whom it answers, as the log knows them; null for somebody never logged. */
  authorId: string | null;
  /** Everything this author was told, whatever its age; absent: what the desk's latest replies hold of it. */
  told?: readonly EarlierText[];
  /** Templates the text is made of. */
  templateIds: readonly string[];
  action: SpeakingAction;
  now: Date;
  surroundingsRead: boolean;
  /** What the customer said when they asked for a direct message; null when they did not. */
  dmWish: string | null;
  /** Somebody was consulted about this very post. */
  consulted?: boolean;
  /** What the reply is about, by the desk's categories; absent or empty: nobody knows. */
  categories?: readonly string[];
  /** What kind of post a day holds only so many of the reply is, and how many went out today; absent or null: none. */
  outgoing?: { kind: OutgoingKind; sentToday: number } | null;
  /** What the page's comment form can be sent in; absent or null: every letter. */
  sendable?: SendableLetters | null;
}

export interface Checker {
  /** Everything there is to say of a draft, errors first. `blocksInsert` of the result tells whether it may go out. */
  check(composition: Composition, situation: CheckSituation): Finding[];
}

/**
 * Makes the desk's checks ready for one account and agent: rules folded, earlier replies indexed, so that a check at
 * every keystroke takes a few milliseconds (tests/bench/reply).
 */
export function createChecker({
  account,
  forms = [],
  otherCompanies,
  agent,
  colleagues,
  earlier,
}: CheckerSources): Checker {
  const { policy, company, contact } = account;
  const speakers: Speakers = { company, otherCompanies, agent, colleagues };
  const earlierTexts = createEarlierTexts(earlier, policy, company);
  const indexed = new WeakMap<readonly EarlierText[], EarlierTexts>();
  function indexTold(told: readonly EarlierText[] | undefined): EarlierTexts {
    if (told === undefined) return earlierTexts;
    const known = indexed.get(told) ?? createEarlierTexts(told, policy, company);
    indexed.set(told, known);
    return known;
  }
  const textRules = [
    createPersonalRule(account),
    createWordRule(policy.words),
    createLinkRule(policy, [contact.url, ...forms]),
  ];
  const hashtagRule = createHashtagRule(policy.hashtags);
  return {
    check(composition, situation) {
      const { draft, own, policyText, parts } = composition;
      const texts = parts.map(({ text }) => text);
      const introductions = findIntroductionProblems(draft, own, policyText, speakers);
      return sortFindings([
        ...findForbidden(situation),
        ...composition.problems,
        ...introductions,
        ...findOtherCompanies(draft, speakers, introductions),
        ...findForeignInitials(draft, own, policyText, speakers),
        ...findDoubleClosing(draft, own, policyText, speakers),
        ...findFrameProblems(texts, policyText, own, policy.closingOn),
        ...textRules.flatMap((rule) => rule(draft)),
        ...hashtagRule(draft, situation.categories ?? []),
        ...(situation.sendable ? findLostLetters(composition, situation.sendable) : []),
        ...findDmProblems(draft, policy.decisions, situation),
        ...findTold(draft, indexTold(situation.told), policy, situation),
        ...findSameToMany(draft, earlierTexts, policy, situation),
        ...findSurroundings(policy, situation.surroundingsRead),
        ...findHoursProblems(policy, situation.action, situation.now),
        ...(situation.outgoing ? findCapProblems(policy, situation.outgoing) : []),
      ]);
    },
  };
}
