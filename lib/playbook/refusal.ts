import type { Policy } from '@/lib/domain/account';
import { foldPlain } from '@/lib/reply/fold';
import { findWord } from './find-word';
import { REFUSAL_WORDS } from './words/refusal';

/**
 * The words with which a customer's post, or a note about one, refuses contact: offers do-not-contact in one click and
 * is the reason to keep with it. Undefined where nothing sounds like it.
 * @param words the desk's own, besides the bundled ones
 */
export function findRefusal(text: string, words: Policy['signalWords']['refusal'] = []): string | undefined {
  return findWord(foldPlain(text), [...REFUSAL_WORDS, ...words]);
}
