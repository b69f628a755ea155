import { foldPlain } from '@/lib/reply/fold';
import { hasWord } from '@/lib/reply/word-places';

/**
 * The first of `words` that stands in a folded text (`foldPlain`), or undefined. Latin words must stand alone at their
 * Latin edges: "billed" is not in "skillbilled". Japanese words stand anywhere.
 */
export function findWord(folded: string, words: readonly string[]): string | undefined {
  return words.find((word) => hasWord(folded, foldPlain(word)));
}
