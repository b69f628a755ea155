import type { DraftView } from '@/components/panel/reply/dock';
import type { FillIn } from '@/components/panel/reply/fill-ins';
import type { Profile } from '@/lib/desk/desk';
import { findHandleOn } from '@/lib/domain/account-handle';
import type { Escalation } from '@/lib/domain/escalation';
import type { Post } from '@/lib/domain/post';
import type { Language } from '@/lib/i18n/language';
import { formValues } from '@/lib/playbook/escalation/form-values';
import { faqValues } from '@/lib/playbook/faq-values';
import { sayHours } from '@/lib/reply/business-hours';
import { type Composition, compose } from '@/lib/reply/compose';
import type { ReplyStage } from '@/lib/reply/policy-text';
import type { TemplateValues } from '@/lib/reply/render-template';
import { parseTemplate, settleTemplate } from '@/lib/reply/template';
import { collectValues } from '@/lib/reply/template-names';
import type { Person } from '../post/read-person';
import { findStanding } from '../reply-stage';
import type { DraftContent } from './draft-store';

/** What a reply's values are made of. */
export interface ReplyFacts {
  profile: Profile;
  post: Post;
  person: Person;
  /** State of an incident in the desk's words; empty for none. */
  incident: string;
  /** Form of the channel that fits the post; empty where there is none. */
  formUrl: string;
  /** The escalation book: its forms go by their topics. */
  book: readonly Escalation[];
  language: Language;
  now: Date;
  timeZone: string;
}

/** The values a reply to this post is filled with. */
export function valuesFor(facts: ReplyFacts): TemplateValues {
  const { profile, post, person, incident, formUrl, book, language, now, timeZone } = facts;
  const { last } = person;
  const own = collectValues({
    company: profile.account.company,
    accountHandle: findHandleOn(profile.account.handles, post.site),
    agent: profile.agent,
    author: post.author,
    post,
    last: last === null ? null : { at: new Date(last.interaction.occurredAt), topic: last.topic },
    desk: {
      caseId: findStanding(person.cases)?.id ?? null,
      incident,
      hours: sayHours(profile.account.policy.hours, now, language),
      formUrl,
    },
    now,
    timeZone,
    language,
  });
  return { ...formValues(book), ...faqValues(profile.account.policy.faq), ...own };
}

/** The blanks that still stand in a body, each label once. */
function findFillIns(body: string, fields: DraftContent['fields']): FillIn[] {
  const byLabel = new Map<string, FillIn>();
  for (const { kind, label, choices } of settleTemplate(parseTemplate(body), {}).missing) {
    if (kind === 'field') byLabel.set(label, { label, choices, value: fields[label] ?? '' });
  }
  return [...byLabel.values()];
}

/** What policy text stands before and after the agent's own words. */
function framesOf({ parts }: Composition): { opening: string; closing: string } {
  const first = parts[0]?.segments[0];
  const ends = parts.at(-1)?.segments ?? [];
  const last = ends.at(-1);
  return {
    opening: first?.kind === 'policy' ? first.text.trim() : '',
    closing: last?.kind === 'policy' && last !== first ? last.text.trim() : '',
  };
}

/** A draft as the dock shows it. */
export function composeDraft(
  content: DraftContent,
  profile: Profile,
  post: Post,
  values: TemplateValues,
  stage: ReplyStage,
): Omit<DraftView, 'caret' | 'templateIds'> {
  const { body, fields } = content;
  const { policy } = profile.account;
  const replyTo = post.author?.handle ?? null;
  const composition = compose({ body, policy, values, site: post.site, fields, replyTo, stage });
  const frames = framesOf(
    body.trim() === '' ? compose({ body: '\u2026', policy, values, site: post.site, stage }) : composition,
  );
  return { body, fillIns: findFillIns(body, fields), composition, ...frames };
}

/** A template put into the box: known values settled, blanks left to be filled. */
export function settleInto(body: string, values: TemplateValues): { body: string; cursor: number } {
  const { text, cursor } = settleTemplate(parseTemplate(body), values);
  return { body: text, cursor: cursor ?? text.length };
}

/** A blank's value takes its place in the body. */
export function settleField(body: string, label: string, value: string): string {
  return settleTemplate(parseTemplate(body), {}, { [label]: value }).text;
}
