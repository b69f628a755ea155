import type { Policy } from '@/lib/domain/account';
import type { SiteId } from '@/lib/domain/site';
import {
  findBodyProblems,
  findDoubleMention,
  findIdleContinuation,
  findPartProblems,
} from './findings/compose-findings';
import { createDraftText, type DraftText } from './findings/draft-text';
import { type Finding, sortFindings } from './findings/finding';
import { limitOf, weigh, weighReplyMention } from './length';
import { findOwnWords, type OwnWords } from './own-words';
import { buildParts, type ReplyPart, type TintedRange } from './parts';
import { hasCourtesy, type PolicyText, type ReplyStage, renderPolicy } from './policy-text';
import type { FieldValues, Missing, RenderedTemplate, TemplateValues } from './render-template';
import { parseTemplate, renderTemplate } from './template';
import type { SourceRange } from './template-node';

export type { PartSegment, ReplyPart } from './parts';

export interface ComposeRequest {
  /** What stands in the agent's box: plain text, or text in which tags still have to be rendered. */
  body: string;
  policy: Policy;
  /** `company.name`, `agent.name`, `agent.initials` and whatever else templates may use. */
  values: TemplateValues;
  site: SiteId;
  /** Handle of the author answered, without `@`. The site puts that mention in front by itself. */
  replyTo?: string | null;
  /** What was typed into fill-ins, by label. */
  fields?: FieldValues;
  /** Where in the conversation it stands; by default somewhere that calls for an opening and no courtesy. */
  stage?: ReplyStage;
  /** Ranges of `body` that came from variables, for tinting. */
  spans?: readonly SourceRange[];
}

/** A reply in the desk's form. */
export interface Composition {
  parts: ReplyPart[];
  /** Errors first. While one is an error, nothing may be inserted. */
  problems: Finding[];
  /** Blanks still to be filled, with their places in `body`. */
  missing: Missing[];
  /** The agent's words as a customer would read them. */
  draft: DraftText;
  /** What of opening and closing the agent wrote by hand. */
  own: OwnWords;
  /** What the policy says around them, or would if the agent had not. */
  policyText: PolicyText;
}

/**
 * Puts opening, body and closing together and splits them into parts the site takes, each but the last with the
 * continuation marker (practice items 22–25). What the agent already wrote of opening and closing is not doubled.
 * Always gives at least one part, so that the meter shows what policy text costs before a word is written.
 */
export function compose(request: ComposeRequest): Composition {
  const { body, policy, values, site, fields = {}, replyTo = null } = request;
  const rendered = renderTemplate(parseTemplate(body), values, fields);
  const spans = rendered.text === body ? [...(request.spans ?? [])] : tintedRanges(rendered);
  const policyText = renderPolicy(policy, values, site, request.stage);
  const own = findOwnWords(rendered.text, policyText.opening, policyText.closing, {
    company: values['company.name'] ?? '',
    agent: values['agent.name'] ?? '',
  });
  const parts = buildParts({
    ...cutOwnWords(rendered.text, own),
    spans,
    policyText: joinFrame(policyText, own, rendered.text, policy.separator),
    closingOn: policy.closingOn,
    limit: limitOf(policy, site),
    lead: replyTo === null ? 0 : weighReplyMention(replyTo, site),
    measure: (text) => weigh(text, site),
  });
  const draft = createDraftText(body, rendered);
  return {
    parts,
    draft,
    own,
    policyText,
    missing: rendered.missing,
    problems: sortFindings([
      ...findBodyProblems(body, rendered, own),
      ...policyText.problems,
      ...findDoubleMention(body, replyTo),
      ...findIdleContinuation(draft, own, policyText.continuation),
      ...findPartProblems(parts, policy),
    ]),
  };
}

/** What came from variables, and the blanks between. */
function tintedRanges({ spans, missing }: RenderedTemplate): TintedRange[] {
  const blanks = missing.map(({ start, end, label }) => ({ start, end, missing: label }));
  return [...spans, ...blanks].toSorted((a, b) => a.start - b.start);
}

/** The body without what the policy says instead, and the offset at which it began. */
function cutOwnWords(text: string, own: OwnWords): { text: string; offset: number } {
  const kept = text.slice(own.openingEnd, Math.max(own.openingEnd, own.closingStart));
  const trimmed = kept.trimStart();
  return { text: trimmed.trimEnd(), offset: own.openingEnd + kept.length - trimmed.length };
}

/** The policy's texts as they are put around the body: without those the agent said in their own words. */
function joinFrame(policyText: PolicyText, own: OwnWords, text: string, separator: string): PolicyText {
  const { opening, courtesy, closing } = policyText;
  const kept = text.slice(own.openingEnd);
  const head = own.introduced ? '' : opening + (hasCourtesy(kept) ? '' : courtesy);
  const tail = own.foreign === null ? closing : '';
  return {
    ...policyText,
    opening: head === '' ? '' : head + separator,
    closing: tail === '' ? '' : separator + tail,
  };
}
