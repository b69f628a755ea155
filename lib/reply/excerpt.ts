const MOST_LETTERS = 40;
const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** The beginning of a text on one line, with `…` where it goes on; no character is torn. */
export function excerptOf(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  const letters = Array.from(graphemes.segment(plain), (each) => each.segment);
  return letters.length <= MOST_LETTERS ? plain : `${letters.slice(0, MOST_LETTERS).join('')}…`;
}
