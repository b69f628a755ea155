import type { PracticePost } from './types';

/** A plain post: shown whole, original, quoting nothing, answering nobody. */
export function plainPost(
  post: Pick<PracticePost, 'id' | 'scene' | 'author' | 'minutesAgo' | 'text'> & Partial<PracticePost>,
): PracticePost {
  return { lang: 'ja', shown: null, repostedBy: null, quotes: null, replyTo: null, ...post };
}
