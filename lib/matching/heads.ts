/** Codes a head is made of. */
export const HEAD_LENGTH = 3;
/** Stands for the codes that a shorter word does not have. No text holds it; 0 it may hold, for units of no keyword. */
export const NO_CODE = 0xffff;

/**
 * Beginnings of words by hash, which takes the place of the three upper levels of a trie: one look-up for three steps
 * that each wait for the one before. The heads of bucket `b` are `starts[b]` to `starts[b + 1] - 1`, so that a bucket
 * costs no more room than it has heads. What is where in a head: first and second code in one number, third code,
 * `base << 2 | kind` and output as the trie's states have them.
 */
export const HEAD = {
  pair: 0,
  third: 1,
  packed: 2,
  output: 3,
  width: 4,
} as const;

/** The heads, and where each bucket begins. There are as many buckets as a power of two. */
export interface Heads {
  heads: Int32Array;
  headStarts: Int32Array;
}

function hashHead(one: number, two: number, three: number, mask: number): number {
  return (one * 1021 + two * 31 + three * 4093) & mask;
}

/** Where in `heads` the head of these codes is, or -1. */
export function findHead({ heads, headStarts }: Heads, one: number, two: number, three: number): number {
  const bucket = hashHead(one, two, three, headStarts.length - 2);
  const pair = (one << 16) | two;
  const to = (headStarts[bucket + 1] ?? 0) * HEAD.width;
  for (let head = (headStarts[bucket] ?? 0) * HEAD.width; head < to; head += HEAD.width) {
    if (heads[head + HEAD.pair] === pair && heads[head + HEAD.third] === three) return head;
  }
  return -1;
}

/** What the word that is this head yields. */
export function outputOf(heads: Int32Array, head: number): number {
  return heads[head + HEAD.output] ?? 0;
}

/** Number of a head as a state of the trie, and back. Below -1, which marks free slots there. */
export function toHeadState(head: number): number {
  return -2 - head;
}

/** Whether two words have the same head. */
export function haveSameHead(one: string, other: string): boolean {
  return one.slice(0, HEAD_LENGTH) === other.slice(0, HEAD_LENGTH);
}

/** Codes of a word's head, in the form the table keeps them. */
function readHead(word: string): [one: number, two: number, three: number] {
  return [word.charCodeAt(0), word.charCodeAt(1) || NO_CODE, word.charCodeAt(2) || NO_CODE];
}

/** The table for words of distinct heads, and where the head of each is in it. Of one bucket the first comes first. */
export function buildHeads(words: readonly string[]): Heads & { places: number[] } {
  let buckets = 16;
  while (buckets < words.length) buckets *= 2;
  const bucketOf = words.map((word) => hashHead(...readHead(word), buckets - 1));
  const headStarts = new Int32Array(buckets + 1);
  for (const bucket of bucketOf) headStarts[bucket + 1] = (headStarts[bucket + 1] ?? 0) + 1;
  for (let bucket = 0; bucket < buckets; bucket++) {
    headStarts[bucket + 1] = (headStarts[bucket + 1] ?? 0) + (headStarts[bucket] ?? 0);
  }
  const heads = new Int32Array(words.length * HEAD.width);
  const next = headStarts.slice();
  const places = words.map((word, index) => {
    const bucket = bucketOf[index] ?? 0;
    const place = (next[bucket] ?? 0) * HEAD.width;
    next[bucket] = (next[bucket] ?? 0) + 1;
    const [one, two, three] = readHead(word);
    heads[place + HEAD.pair] = (one << 16) | two;
    heads[place + HEAD.third] = three;
    return place;
  });
  return { heads, headStarts, places };
}
