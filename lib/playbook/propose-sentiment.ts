import type { Signal } from '@/lib/domain/condition';
import type { Sentiment } from '@/lib/domain/sentiment';

const TELL_TROUBLE: readonly Signal[] = ['angry', 'trouble', 'danger', 'legal'];

/**
 * What the words of a post say of how its writer feels, as a proposal to the agent and never as a judgement: null where
 * they say nothing, and where somebody may mean to harm themselves, which is no matter for figures.
 * @param elsewhere signals of another post of this person, which is not the one that is judged
 */
export function proposeSentiment(
  signals: readonly Signal[],
  elsewhere: readonly Signal[] = [],
): Sentiment | null {
  if (signals.includes('self-harm')) return null;
  if (TELL_TROUBLE.some((signal) => signals.includes(signal) && !elsewhere.includes(signal))) {
    return 'negative';
  }
  return signals.includes('praise') ? 'positive' : null;
}
