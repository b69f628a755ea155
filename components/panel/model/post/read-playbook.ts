import type { Desk } from '@/lib/desk/desk';
import type { Account, Policy } from '@/lib/domain/account';
import type { Signal } from '@/lib/domain/condition';
import type { Escalation } from '@/lib/domain/escalation';
import type { Guideline } from '@/lib/domain/guideline';
import type { KeywordList } from '@/lib/domain/keyword-list';
import { listFound } from '@/lib/domain/mark';
import type { OtherPost } from '@/lib/domain/post';
import type { Template } from '@/lib/domain/template';
import type { SelectedPost } from '@/lib/messaging/protocol';
import { type Chosen, chooseGuidelines, chooseTemplates } from '@/lib/playbook/choose';
import {
  chooseEscalation,
  type EscalationCard,
  rankEscalations,
} from '@/lib/playbook/escalation/choose-escalation';
import { findElsewhere, isSettled } from '@/lib/playbook/grave-signals';
import { findRefusal } from '@/lib/playbook/refusal';
import { computeSignals } from '@/lib/playbook/signals';
import type { Person } from './read-person';

/** The desk's rules and templates as they stand now. */
export interface PlaybookRows {
  guidelines: readonly Guideline[];
  templates: readonly Template[];
  lists: readonly Pick<KeywordList, 'id' | 'category'>[];
  escalations: readonly Escalation[];
}

export const NO_PLAYBOOK: PlaybookRows = { guidelines: [], templates: [], lists: [], escalations: [] };

type ReadDesk = Pick<Desk, 'guidelines' | 'templates' | 'lists' | 'escalations'>;

/** Works inside `liveQuery`: a change on the desk page shows at once. */
export async function readPlaybook(desk: ReadDesk): Promise<PlaybookRows> {
  const [guidelines, templates, lists, escalations] = await Promise.all([
    desk.guidelines.all(),
    desk.templates.all(),
    desk.lists.all(),
    desk.escalations.all(),
  ]);
  return {
    guidelines,
    templates,
    lists: lists.map(({ id, category }) => ({ id, category })),
    escalations,
  };
}

/** What the playbook says about one post. */
export interface Advice {
  signals: Signal[];
  /** Those of them that stand in another post of this person only. */
  elsewhere: Signal[];
  guidelines: Chosen<Guideline>[];
  templates: Chosen<Template>[];
  /** The one right channel where the post presses; undefined where it does not. */
  escalation: EscalationCard<Escalation> | undefined;
  /** Entries that fit, closest first, then the rest of the book: for handing over by hand. */
  book: Escalation[];
  /** Form of the entry that fits best; empty where none fits or it has none. */
  formUrl: string;
  /**
   * Words that refuse contact, in the post, in another one of this person or in any note on them since a refusal was last
   * lifted; undefined for none.
   */
  refusal: string | undefined;
}

/** Signals, and what they lead to: guidelines, templates, the right channel, an offer not to contact any more. */
export function advise(
  { post, marks, later, others: earlier = [] }: SelectedPost,
  person: Person,
  rows: PlaybookRows,
  usage: ReadonlyMap<string, number>,
  now: Date,
  account: Pick<Account, 'contact' | 'policy'>,
): Advice {
  const history = {
    noContact: person.refusal !== null,
    interactions: person.history,
    ...(person.cases.length > 0 ? { cases: person.cases } : {}),
  };
  const found = listFound(marks);
  const own = computeSignals({ post, marks: found, history, later, now, account });
  const beside = [...later, ...earlier];
  const elsewhere = findElsewhere(beside, own, account, person.refusalLiftedAt);
  const signals = new Set([...own, ...elsewhere]);
  const situation = { site: post.site, signals, elsewhere, marks: found, lists: rows.lists };
  const fitting = rankEscalations(rows.escalations, situation).map(({ entry }) => entry);
  const others = rows.escalations.filter((entry) => entry.enabled && !fitting.includes(entry));
  return {
    signals: [...signals],
    elsewhere: [...elsewhere],
    guidelines: chooseGuidelines(rows.guidelines, situation),
    templates: chooseTemplates(rows.templates, situation, usage),
    escalation: chooseEscalation(rows.escalations, situation),
    book: [...fitting, ...others],
    formUrl: fitting[0]?.formUrl ?? '',
    refusal: person.refusal === null ? findRefusalIn(post, beside, person, account.policy) : undefined,
  };
}

/**
 * In the post, in others of this person or in any note on them: a later one does not take back what they said. What was
 * noted or written elsewhere before a refusal was lifted is settled by that.
 */
function findRefusalIn(
  { title, text }: SelectedPost['post'],
  beside: readonly OtherPost[],
  { history, refusalLiftedAt }: Person,
  { signalWords }: Policy,
): string | undefined {
  const standing = history.filter(
    ({ occurredAt }) => refusalLiftedAt === null || occurredAt > refusalLiftedAt,
  );
  const unsettled = beside.filter((other) => !isSettled(other, refusalLiftedAt));
  const sources = [
    title ?? '',
    text,
    ...unsettled.map((other) => other.text),
    ...standing.map(({ note }) => note),
  ];
  return sources.map((each) => findRefusal(each, signalWords.refusal)).find((found) => found !== undefined);
}
