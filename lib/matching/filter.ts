/** Slot of two neighbouring codes in a filter of `mask + 1` slots. The scanner repeats this line. */
export function hashPair(first: number, second: number, mask: number): number {
  return (first * 1021 + second) & mask;
}

/** Slot of three neighbouring codes in a deep filter. */
export function hashTriple(first: number, second: number, third: number, mask: number): number {
  return (first * 1021 + second * 31 + third * 4093) & mask;
}

/** 32 KB: a larger one tells more apart and costs more, since it no longer stays in the first cache (measured). */
const LARGEST = 8_192;
/** Only places that pass the filter are looked up here, so the second cache will do. */
const LARGEST_DEEP = 16_384;

function makeFilter(words: number, largest: number): Int32Array {
  let size = 1024;
  while (size < words && size < largest) size *= 2;
  return new Int32Array(size);
}

/**
 * Two tables that tell whether a keyword may begin at a place: `filter` by three neighbouring codes, which settles
 * most places of a post in one look-up, whatever the number of keywords; `deepFilter` by four, for those that pass.
 * A slot with all bits set stands for a keyword that ends before the code the bits are for. Keywords of one code are
 * for the scanner.
 */
export function buildFilters(words: readonly string[]): { filter: Int32Array; deepFilter: Int32Array } {
  const filter = makeFilter(words.length, LARGEST);
  const deepFilter = makeFilter(words.length, LARGEST_DEEP);
  for (const word of words) {
    if (word.length < 2) continue;
    const first = word.charCodeAt(0);
    const second = word.charCodeAt(1);
    const third = word.charCodeAt(2);
    const slot = hashPair(first, second, filter.length - 1);
    filter[slot] = word.length === 2 ? -1 : (filter[slot] ?? 0) | (1 << third);
    if (word.length === 2) continue;
    const deepSlot = hashTriple(first, second, third, deepFilter.length - 1);
    deepFilter[deepSlot] = word.length === 3 ? -1 : (deepFilter[deepSlot] ?? 0) | (1 << word.charCodeAt(3));
  }
  return { filter, deepFilter };
}
