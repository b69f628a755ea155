import type { Condition, Signal } from '@/lib/domain/condition';
import type { Mark, MarkStyle } from '@/lib/domain/mark';
import type { SiteId } from '@/lib/domain/site';

/** What is known of the post in front of the agent. */
export interface Situation {
  site: SiteId;
  signals: ReadonlySet<Signal>;
  /** Those of them that stand in another post of this person only. */
  elsewhere?: ReadonlySet<Signal>;
  marks: readonly Pick<Mark, 'listId' | 'list' | 'style'>[];
  /** Category of each list, for conditions by category. */
  lists: readonly { id: string; category: string }[];
}

/** Why something is shown, for the agent. The texts are in `lib/i18n/playbook.ts`. */
export type Reason =
  | { code: 'always' }
  | { code: 'signal'; signal: Signal; elsewhere?: true }
  | { code: 'category'; category: string }
  | { code: 'style'; style: MarkStyle; list: string }
  | { code: 'site'; site: SiteId };

/** How pressing a signal is: what must not go wrong stands above what is nice to do. */
const URGENCY: Readonly<Record<Signal, number>> = {
  'no-contact': 100,
  'self-harm': 99,
  danger: 98,
  threat: 97.6,
  'refuses-contact': 97,
  'spam-like': 95,
  legal: 93,
  sensitive: 92,
  'personal-data': 90,
  // That nobody is there to answer stands above all that says how to.
  'outside-hours': 89.6,
  'may-be-solved': 89,
  'ping-pong': 88,
  promised: 87,
  angry: 86,
  'open-case': 85,
  money: 75,
  praise: 50,
  trouble: 46,
  request: 45,
  rival: 35,
  'known-author': 30,
  'solved-case': 30,
  'first-contact': 28,
};
/** One of the desk's own categories is closer to the matter than trouble or a request in general. */
const CATEGORY_FIT = 47;
/** Together with a first contact a style stands above the category: a stranger is greeted before being asked. */
const STYLE_FIT = 20;
const SITE_FIT = 1;
/** Made for one signal is closer than made for several; never enough to outweigh another signal. */
const SINGLE_SIGNAL_FIT = 0.5;

/** How well a condition fits and why; undefined where it does not hold. Every non-empty field must hold. */
export function fitCondition(
  when: Condition,
  situation: Situation,
): { fit: number; why: Reason[] } | undefined {
  const { site, signals, marks, lists } = situation;
  const why: Reason[] = [];
  let fit = 0;

  const met = when.signals.filter((signal) => signals.has(signal)).sort((a, b) => URGENCY[b] - URGENCY[a]);
  if (when.signals.length > 0) {
    if (met.length === 0) return undefined;
    why.push(...met.map((signal) => sayOf(signal, situation)));
    fit += Math.max(...met.map((signal) => URGENCY[signal]));
    if (when.signals.length === 1) fit += SINGLE_SIGNAL_FIT;
  }
  if (when.categories.length > 0) {
    const marked = new Set(
      lists.filter((list) => marks.some((mark) => mark.listId === list.id)).map((list) => list.category),
    );
    const categories = when.categories.filter((category) => marked.has(category));
    if (categories.length === 0) return undefined;
    why.push(...categories.map((category): Reason => ({ code: 'category', category })));
    fit += CATEGORY_FIT;
  }
  if (when.styles.length > 0) {
    const mark = marks.find((each) => when.styles.includes(each.style));
    if (mark === undefined) return undefined;
    why.push({ code: 'style', style: mark.style, list: mark.list });
    fit += STYLE_FIT;
  }
  if (when.sites.length > 0) {
    if (!when.sites.includes(site)) return undefined;
    why.push({ code: 'site', site });
    fit += SITE_FIT;
  }
  return { fit, why: why.length === 0 ? [{ code: 'always' }] : why };
}

function sayOf(signal: Signal, { elsewhere }: Situation): Reason {
  return { code: 'signal', signal, ...(elsewhere?.has(signal) ? { elsewhere: true } : {}) };
}
