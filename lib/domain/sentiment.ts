import type { CaseStatus } from './interaction';

/**
 * How a customer felt about a matter, by the agent's judgement alone (practice item 62, N18): never guessed, never of the
 * person, only of one case.
 */
export const SENTIMENTS = ['negative', 'neutral', 'positive'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

/** Which of the two judgements of a case is meant: when it began, and once it was over. */
export type Moment = 'before' | 'after';

interface Judged {
  status: CaseStatus;
  sentimentBefore?: Sentiment | null | undefined;
  sentimentAfter?: Sentiment | null | undefined;
}

/** Whether there is an end to be judged, or somebody judged one before the case was taken up again. */
export function hasEnded({ status, sentimentAfter }: Judged): boolean {
  return status === 'solved' || status === 'closed' || sentimentAfter != null;
}

/** Which of the two is to be judged next, so that two keys one after the other judge a case that is over. */
export function nextMoment(judged: Judged): Moment {
  return judged.sentimentBefore != null && hasEnded(judged) ? 'after' : 'before';
}

/** Whether support turned somebody who was troubled or angry: the outcome that counts (practice item 62). */
export function isTurned({ sentimentBefore, sentimentAfter }: Omit<Judged, 'status'>): boolean {
  return sentimentBefore === 'negative' && (sentimentAfter === 'neutral' || sentimentAfter === 'positive');
}
