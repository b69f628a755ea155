import { foldPlain } from './fold';

/** Space, punctuation and digits change without the text changing: dates, greetings, line breaks. */
const IGNORED = /[^\p{L}\p{M}]+/gu;

/**
 * What two texts are compared by: the sequences of so many letters that stand in a text.
 * @param size letters of a sequence, in UTF-16 units
 */
export function shinglesOf(text: string, size: number): Set<string> {
  const letters = foldPlain(text).replace(IGNORED, '');
  const shingles = new Set<string>();
  for (let at = 0; at + size <= letters.length; at++) shingles.add(letters.slice(at, at + size));
  return shingles;
}
