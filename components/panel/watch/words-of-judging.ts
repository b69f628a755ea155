import type { WatchWord } from '@/lib/playbook/watch/judge-watch';

/** What is said once the agent has judged a watch. */
export const WORDS_OF_JUDGING = {
  answered: 'answeredSaid',
  'not-yet': 'notYetSaid',
  ended: 'endedSaid',
  read: 'readSaid',
} as const satisfies Readonly<Record<WatchWord, string>>;
