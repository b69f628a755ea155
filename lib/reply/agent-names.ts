import { escapePattern } from './escape-pattern';
import { foldPlain } from './fold';

const HAN = /^\p{Script=Han}+$/u;

/**
 * What somebody goes by beside the whole of a public name: 「山田」 of 「山田 太郎」, "Mia" or "Tanaka" of "Mia Tanaka". Where a
 * surname ends within 「山田太郎」 is not written, so any beginning may be one: in an introduction only it is said. Folded.
 */
export function shortNamesOf(name: string): string[] {
  const folded = foldPlain(name).trim();
  const words = folded.split(/[\s・]+/u);
  if (words.length > 1) return words.filter((word) => word.length > 1 || HAN.test(word));
  const letters = [...folded];
  if (letters.length < 3 || !HAN.test(folded)) return [];
  return letters.slice(1).map((_letter, index) => letters.slice(0, index + 1).join(''));
}

/** Any of these names as a pattern for folded text, the parts of a name joined or apart; empty for none. */
export function namePattern(names: readonly string[]): string {
  return names
    .map((name) => foldPlain(name).trim())
    .filter((name) => name !== '')
    .map((name) => name.split(/\s+/u).map(escapePattern).join('\\s?'))
    .join('|');
}
