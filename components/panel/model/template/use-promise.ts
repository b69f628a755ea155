import { useSignal } from '@preact/signals';
import type { Policy } from '@/lib/domain/account';
import type { SpeakingAction } from '@/lib/domain/template';
import { findPromise, findPromisedDay } from '@/lib/playbook/promise';
import { findAnswerDue, findDayDue } from '@/lib/reply/business-hours';
import { promiseAnswer } from './promise-answer';

/** A promise heard in the draft, that can be kept in mind as an answer owed. */
export interface PromiseView {
  /** The words that promise. */
  phrase: string;
  /** UTC instant the answer would be due. */
  dueAt: string;
  /** The agent pressed: the reply opens an answer owed. */
  kept: boolean;
}

export interface PromiseControl {
  /** Null where nothing is promised, or an acknowledgement opens the answer by itself. */
  view: PromiseView | null;
  keep(kept: boolean): void;
  /** What goes into the log with the reply. */
  record(): { answerDueAt?: string };
}

/**
 * Offers to keep in mind what a reply promises. Only the agent's press opens the answer owed; it is about these words, so
 * it is over when they are taken out of the draft.
 */
export function usePromise(
  text: string,
  policy: Pick<Policy, 'hours'>,
  action: SpeakingAction,
  now: () => Date,
): PromiseControl {
  const kept = useSignal<string | null>(null);
  const opened = promiseAnswer(action, policy, now());
  const phrase = findPromise(text);
  const day = findPromisedDay(text);
  const dueOn = day === undefined ? findAnswerDue(policy.hours, now()) : findDayDue(policy.hours, now(), day);
  const due = dueOn?.toISOString();
  const offered = phrase !== undefined && due !== undefined && opened.answerDueAt === undefined;
  const view = offered ? { phrase, dueAt: due, kept: kept.value === phrase } : null;
  return {
    view,
    keep(on) {
      kept.value = on ? (phrase ?? null) : null;
    },
    record: () => (view?.kept ? { answerDueAt: view.dueAt } : opened),
  };
}
