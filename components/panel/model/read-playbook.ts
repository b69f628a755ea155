import type { Desk } from '@/lib/desk/desk';
import type { Signal } from '@/lib/domain/condition';
import type { Guideline } from '@/lib/domain/guideline';
import type { KeywordList } from '@/lib/domain/keyword-list';
import type { Template } from '@/lib/domain/template';
import type { SelectedPost } from '@/lib/messaging/protocol';
import { type Chosen, chooseGuidelines, chooseTemplates } from '@/lib/playbook/choose';
import { computeSignals } from '@/lib/playbook/signals';
import type { Person } from './read-person';

/** The desk's rules and templates as they stand now. */
export interface PlaybookRows {
  guidelines: readonly Guideline[];
  templates: readonly Template[];
  lists: readonly Pick<KeywordList, 'id' | 'category'>[];
}

export const NO_PLAYBOOK: PlaybookRows = { guidelines: [], templates: [], lists: [] };

type ReadDesk = Pick<Desk, 'guidelines' | 'templates' | 'lists'>;

/** Works inside `liveQuery`: a change on the desk page shows at once. */
export async function readPlaybook(desk: ReadDesk): Promise<PlaybookRows> {
  const [guidelines, templates, lists] = await Promise.all([
    desk.guidelines.all(),
    desk.templates.all(),
    desk.lists.all(),
  ]);
  return { guidelines, templates, lists: lists.map(({ id, category }) => ({ id, category })) };
}

/** What the playbook says about one post. */
export interface Advice {
  signals: Signal[];
  guidelines: Chosen<Guideline>[];
  templates: Chosen<Template>[];
}

/** Signals, and the guidelines and templates they lead to. */
export function advise(
  { post, marks, later }: SelectedPost,
  person: Person,
  rows: PlaybookRows,
  usage: ReadonlyMap<string, number>,
  now: Date,
): Advice {
  const history = {
    noContact: person.refusal !== null,
    interactions: person.history,
    ...(person.cases.length > 0 ? { cases: person.cases } : {}),
  };
  const signals = computeSignals({ post, marks, history, later, now });
  const situation = { site: post.site, signals, marks, lists: rows.lists };
  return {
    signals: [...signals],
    guidelines: chooseGuidelines(rows.guidelines, situation),
    templates: chooseTemplates(rows.templates, situation, usage),
  };
}
