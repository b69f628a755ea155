import * as z from 'zod';
import { AS_IT_COMES, type WordList, wordListSchema } from './word-list';

/** What a post can be recognised by in its words, each with a starter list of its own. */
export const SIGNAL_LISTS = [
  'angry',
  'threat',
  'legal',
  'danger',
  'sensitive',
  'refusal',
  'self-harm',
  'money',
  'trouble',
  'praise',
  'solved',
  'spam',
] as const;
export type SignalList = (typeof SIGNAL_LISTS)[number];

/** When the desk wants to be warned of what it did or did not do. */
export const attentionFields = {
  /** So many answers of ours within so many hours are a ping-pong (practice item 49). */
  pingPong: z.strictObject({
    answers: z.number().int().min(2).max(50),
    hours: z.number().int().min(1).max(720),
  }),
  /** A text that reached so many others within an hour should be worded anew (facts/x.md §7). */
  sameToMany: z.number().int().min(1).max(100),
  /** A page with our comment is looked after for so many days without news (practice item 46). */
  followUpDays: z.number().int().min(1).max(60),
  /** Whether the posts around must have been read (practice item 15): `error` blocks until they were. */
  surroundings: z.enum(['off', 'hint', 'warning', 'error']),
  /** Words that raise a signal. */
  signalWords: z.strictObject(mapLists(() => wordListSchema)),
} as const;

function mapLists<Value>(make: (list: SignalList) => Value): Record<SignalList, Value> {
  return Object.fromEntries(SIGNAL_LISTS.map((list) => [list, make(list)])) as Record<SignalList, Value>;
}

export const STARTER_SIGNAL_WORDS: Readonly<Record<SignalList, WordList>> = mapLists(() => AS_IT_COMES);
