import { browser } from 'wxt/browser';
import { type ErasedPerson, isOfErased } from '@/lib/domain/erased-person';
import { postKey } from '@/lib/domain/post-key';
import type { StoredSelection } from '@/lib/messaging/protocol';
import { selectionPrefix, surroundingsKey } from '@/lib/messaging/session-keys';

/**
 * Takes an erased person out of what the tabs share while the browser runs: the posts panels show, and whether the posts
 * around them were read (law 6). How far replies got is forgotten by the background, which looks after each write.
 */
export async function forgetInSession(person: ErasedPerson): Promise<void> {
  const { keys, postKeys } = person;
  const session = await browser.storage.session.get(null);
  const postOf = (key: string) => (session[key] as StoredSelection).post;
  const chosen = Object.keys(session).filter(
    (key) => key.startsWith(selectionPrefix) && isOfErased(person, postOf(key)),
  );
  const read = new Set([...postKeys, ...chosen.map(postOf).map(postKey)].map(surroundingsKey));
  // A post without an id goes by its writer and words.
  const isQuoted = (key: string) => keys.some((each) => key.includes(`:?:${each}:`));
  const ticks = Object.keys(session).filter((key) => read.has(key) || isQuoted(key));
  await browser.storage.session.remove([...chosen, ...ticks]);
}
