import type { Signal } from '@/lib/domain/condition';
import type { Guideline } from '@/lib/domain/guideline';
import type { Template } from '@/lib/domain/template';
import { fitCondition, type Reason, type Situation } from './fit';

export type { Reason, Situation } from './fit';

/** Something that applies to the post in front, with the reasons to show beside it. */
export interface Chosen<Item> {
  item: Item;
  why: Reason[];
}

type Conditional = Pick<Template, 'when' | 'enabled'>;

/** Where nothing ready-made is offered. */
const SILENT = ['no-contact', 'spam-like', 'self-harm', 'threat'] as const;
/** What is to be done about these even if nobody may answer: tell a superior, keep the link. */
const WITHOUT_REPLY: readonly Signal[] = [...SILENT, 'danger', 'legal'];

/**
 * Guidelines that apply, best first: what fits the post most closely and is most pressing; among equals `must` above
 * `should`; general ones last. Of somebody who refused contact none that says how to answer such a post.
 */
export function chooseGuidelines<Item extends Conditional & Pick<Guideline, 'weight'>>(
  guidelines: readonly Item[],
  situation: Situation,
): Chosen<Item>[] {
  const chosen = choose(guidelines, situation, (item) => (item.weight === 'must' ? 1 : 0));
  if (!situation.signals.has('no-contact')) return chosen;
  return chosen.filter(
    ({ why }) =>
      why.every(({ code }) => code === 'always' || code === 'site') ||
      why.some((reason) => reason.code === 'signal' && WITHOUT_REPLY.includes(reason.signal)),
  );
}

/**
 * Templates that apply, best first; among equals the more often used. Outside hours acknowledgements stand above all
 * others, however closely those fit: nobody is there to give the answer they begin, and the promise that an
 * acknowledgement opens is what keeps the matter from being forgotten (practice item 53).
 *
 * None for somebody who refused contact (law 3), none for what looks like spam or threatens, since a reply would only
 * spread it or feed it, and none where somebody may mean to harm themselves: 「翌営業日にお返事します」 is the wrong word to a person in need, so the
 * care card stands first at any hour. Search still finds them all.
 */
export function chooseTemplates<Item extends Conditional & Pick<Template, 'id' | 'action'>>(
  templates: readonly Item[],
  situation: Situation,
  usage: ReadonlyMap<string, number> = new Map(),
): Chosen<Item>[] {
  if (SILENT.some((signal) => situation.signals.has(signal))) return [];
  const chosen = choose(templates, situation, (item) => usage.get(item.id) ?? 0);
  if (!situation.signals.has('outside-hours')) return chosen;
  const isAck = ({ item }: Chosen<Item>) => Number(item.action === 'ack');
  return chosen.sort((a, b) => isAck(b) - isAck(a));
}

function choose<Item extends Conditional>(
  items: readonly Item[],
  situation: Situation,
  amongEquals: (item: Item) => number,
): Chosen<Item>[] {
  return items
    .filter((item) => item.enabled)
    .flatMap((item) => {
      const fitting = fitCondition(item.when, situation);
      return fitting === undefined ? [] : [{ item, ...fitting }];
    })
    .sort((a, b) => b.fit - a.fit || amongEquals(b.item) - amongEquals(a.item))
    .map(({ item, why }) => ({ item, why }));
}
