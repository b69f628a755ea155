import type { ReasonWords } from '@/components/panel/reply/reason-strip';
import type { Desk } from '@/lib/desk/desk';
import { isOfErased } from '@/lib/domain/erased-person';
import type { Verdict } from '@/lib/domain/interaction';
import type { Post } from '@/lib/domain/post';

/** A verdict whose reason may still be given. */
export interface OpenVerdict {
  verdict: Verdict;
  post: Post;
  id: string;
  logged: Promise<unknown> | null;
  words: ReasonWords;
}

/** Verdicts whose words were begun, by agent and post. */
type BegunWords = Map<string, OpenVerdict>;

const kept = new WeakMap<Pick<Desk, 'authors'>, BegunWords>();

/**
 * What was begun in this context: a look at another tab costs the agent nothing, and whoever sits down next neither sees
 * nor mends it. Gone with the panel, and about an erased person at once, whether it was logged or not (law 6).
 */
export function begunWords(desk: Pick<Desk, 'authors'>): BegunWords {
  const known = kept.get(desk);
  if (known !== undefined) return known;
  const begun: BegunWords = new Map();
  kept.set(desk, begun);
  // As long as the context itself.
  desk.authors.heedErase((person) => {
    for (const [key, { post }] of begun) if (isOfErased(person, post)) begun.delete(key);
  }, new AbortController().signal);
  return begun;
}
