/** Slot of two neighbouring codes in a filter of `mask + 1` slots. The scanner repeats this line. */
export function hashPair(first: number, second: number, mask: number): number {
  return (first * 1021 + second) & mask;
}

/** 32 KB: a larger one tells more apart and costs more, since it no longer stays in the first cache (measured). */
const LARGEST = 8_192;

/**
 * A table that tells, of three neighbouring codes, whether a keyword may begin there: nearly every place of a post
 * is settled by one look-up, whatever the number of keywords. Keywords of one code are for the scanner.
 */
export function buildFilter(words: readonly string[]): Int32Array {
  let size = 1024;
  while (size < words.length && size < LARGEST) size *= 2;
  const filter = new Int32Array(size);
  for (const word of words) {
    if (word.length < 2) continue;
    const slot = hashPair(word.charCodeAt(0), word.charCodeAt(1), size - 1);
    filter[slot] = word.length === 2 ? -1 : (filter[slot] ?? 0) | (1 << word.charCodeAt(2));
  }
  return filter;
}
