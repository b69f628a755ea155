import type { Policy } from '@/lib/domain/account';
import type { SpeakingAction } from '@/lib/domain/template';
import { findAnswerDue, judgeHours } from '@/lib/reply/business-hours';

/**
 * What an acknowledgement outside hours opens: a formal answer, due on the next business day (practice item 53). Empty
 * for everything else.
 */
export function promiseAnswer(
  action: SpeakingAction,
  { hours }: Pick<Policy, 'hours'>,
  now: Date,
): { answerDueAt?: string } {
  const state = judgeHours(hours, now);
  if (action !== 'ack' || state === 'open' || state === 'extended') return {};
  const due = findAnswerDue(hours, now);
  return due === undefined ? {} : { answerDueAt: due.toISOString() };
}
