import type { WordList } from '@/lib/domain/policy/word-list';
import { foldPlain } from '@/lib/reply/fold';
import { findListed } from './find-listed';

/**
 * The words with which a customer's post, or a note about one, refuses contact: offers do-not-contact in one click and
 * is the reason to keep with it. Undefined where nothing sounds like it.
 */
export function findRefusal(text: string, words?: WordList): string | undefined {
  return findListed(foldPlain(text), 'refusal', words);
}
