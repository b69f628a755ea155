import type { Policy } from '@/lib/domain/account';
import type { SiteId } from '@/lib/domain/site';
import { siteKindOf } from '@/lib/domain/site-kind';
import { type Finding, raise } from './findings/finding';
import type { TemplateValues } from './render-template';
import { parseTemplate, renderTemplate } from './template';

/** Where in a conversation a reply stands. */
export interface ReplyStage {
  /** Nothing was said in this case yet. */
  firstInCase: boolean;
  /** The author never heard from the desk and did not ask it. */
  unaskedFirstContact: boolean;
}

/** A reply of which nothing is known: it says who speaks and apologises for nothing. */
export const ANY_STAGE: ReplyStage = { firstInCase: true, unaskedFirstContact: false };

/** A policy's texts with their values put in. */
export interface PolicyText {
  /** Who speaks; empty where this reply does not say it. */
  opening: string;
  /** Said after the opening; empty where it is not due. */
  courtesy: string;
  closing: string;
  continuation: string;
  /** What keeps the policy from being said: a faulty tag or a name without value. Blocks the reply. */
  problems: Finding[];
}

/** Puts company, agent and initials into the policy's texts, as far as this reply says them. */
export function renderPolicy(
  policy: Policy,
  values: TemplateValues,
  site: SiteId,
  stage: ReplyStage = ANY_STAGE,
): PolicyText {
  const problems: Finding[] = [];
  const say = (source: string) => {
    const rendered = renderTemplate(parseTemplate(source), values);
    for (const { kind, label } of rendered.missing) {
      problems.push(
        raise(kind === 'broken' ? 'policy-broken' : 'policy-empty-name', { values: { name: label } }),
      );
    }
    return rendered.text;
  };
  const when = policy.openingWhen[siteKindOf(site)];
  const opens = when === 'always' || (when === 'first' && stage.firstInCase);
  return {
    opening: opens ? say(policy.opening) : '',
    courtesy: stage.unaskedFirstContact ? say(policy.courtesy) : '',
    closing: say(policy.closing),
    continuation: say(policy.continuation),
    problems,
  };
}

const APOLOGISES =
  /(?:突然|とつぜん|いきなり|急に|急な|割り込)[^。！!\n]{0,20}(?:失礼|すみません|済みません|申し訳|ごめん|恐れ入|お許し|ご容赦)|失礼(?:いた)?します|sorry (?:to|for) (?:jump|butt|barg|interrupt|the (?:sudden|unexpected))|hope you don't mind|out of the blue/iu;
/** A courtesy stands at the beginning. */
const COURTESY_REACH = 80;

/** Whether the agent apologised for speaking up in their own words. */
export function hasCourtesy(body: string): boolean {
  return APOLOGISES.test(body.slice(0, COURTESY_REACH));
}
