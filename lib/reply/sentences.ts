/** A sentence, with the mark that ends it. Offsets in UTF-16 units. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
}

const SENTENCE = /[^。．！？!?\n.]*(?:\.(?=\S)[^。．！？!?\n.]*)*(?:[。．！？!?\n.]+|$)/gu;

/** The sentences of a text, in order. A full stop inside a number or a host ends none. */
export function findSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const match of text.matchAll(SENTENCE)) {
    if (match[0].trim() === '') continue;
    sentences.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return sentences;
}
