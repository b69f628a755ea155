/** A text made ready for {@link findWord}: width, case and typographic quotes do not matter. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[‘’]/gu, "'");
}

/**
 * The first of `words` that stands in a folded text, or undefined. Latin words must stand alone at their Latin
 * edges: "billed" is not in "skillbilled". Japanese words stand anywhere.
 */
export function findWord(folded: string, words: readonly string[]): string | undefined {
  return words.find((word) => hasWord(folded, foldText(word)));
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (
      !grows(text.charAt(at - 1), word.charAt(0)) &&
      !grows(word.charAt(word.length - 1), text.charAt(end))
    ) {
      return true;
    }
  }
  return false;
}

/** Whether two neighbours are of one Latin word or number. */
function grows(left: string, right: string): boolean {
  const isLatin = /[\p{Script=Latin}\p{Nd}]/u;
  return isLatin.test(left) && isLatin.test(right);
}
