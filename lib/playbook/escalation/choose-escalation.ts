import type { Signal } from '@/lib/domain/condition';
import type { Escalation } from '@/lib/domain/escalation';
import type { TemplateValues } from '@/lib/reply/render-template';
import { fitCondition, type Reason, type Situation } from '../fit';

/** Signals that put one card above everything else in the panel (practice items 49, 50, 52). */
const CARD_SIGNALS: readonly Signal[] = [
  'self-harm',
  'danger',
  'threat',
  'legal',
  'personal-data',
  'money',
  'ping-pong',
];

/** The one right channel for a post, with the reasons to show beside it. */
export interface EscalationCard<Entry> {
  entry: Entry;
  why: Reason[];
}

type Choosable = Pick<Escalation, 'when' | 'enabled'>;

/**
 * The card to put on top: the book's entry that fits the post most closely, when the post calls for one at all.
 * Undefined where nothing presses, where no entry fits, and for somebody who refused contact. Where somebody may mean to
 * harm themselves, no channel is right but one the desk made for that.
 */
export function chooseEscalation<Entry extends Choosable>(
  book: readonly Entry[],
  situation: Situation,
): EscalationCard<Entry> | undefined {
  const { signals } = situation;
  if (signals.has('no-contact') || !CARD_SIGNALS.some((signal) => signals.has(signal))) return undefined;
  const meant = signals.has('self-harm')
    ? book.filter(({ when }) => when.signals.includes('self-harm'))
    : book;
  return rankEscalations(meant, situation)[0];
}

/** Every entry that fits, closest first: for handing over by hand, also where nothing presses. */
export function rankEscalations<Entry extends Choosable>(
  book: readonly Entry[],
  situation: Situation,
): EscalationCard<Entry>[] {
  return book
    .filter(({ enabled }) => enabled)
    .flatMap((entry) => {
      const fitting = fitCondition(entry.when, situation);
      return fitting === undefined ? [] : [{ entry, ...fitting }];
    })
    .sort((a, b) => b.fit - a.fit)
    .map(({ entry, why }) => ({ entry, why }));
}

/** The value that `{{form.escalation.url}}` has in an entry's reply. Empty: the reply is blocked until there is a form. */
export function escalationValues({ formUrl }: Pick<Escalation, 'formUrl'>): TemplateValues {
  return { 'form.escalation.url': formUrl };
}
