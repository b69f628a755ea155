/** Codes a head is made of. */
export const HEAD_LENGTH = 3;
/** Stands for the codes that a shorter word does not have. No text holds it; 0 it may hold, for units of no keyword. */
export const NO_CODE = 0xffff;

/**
 * Beginnings of words in a hash table with open addresses, which takes the place of the three upper levels of a trie:
 * one look-up for three steps that each wait for the one before. What is where in a head: first and second code in one
 * number, third code, `base << 2 | kind` and output as the trie's states have them.
 */
export const HEAD = {
  pair: 0,
  third: 1,
  packed: 2,
  output: 3,
  width: 4,
} as const;

function hashHead(one: number, two: number, three: number, mask: number): number {
  return (one * 1021 + two * 31 + three * 4093) & mask;
}

/** Where in `heads` the head of these codes is, or -1. */
export function findHead(heads: Int32Array, one: number, two: number, three: number): number {
  const mask = heads.length / HEAD.width - 1;
  const pair = (one << 16) | two;
  for (let slot = hashHead(one, two, three, mask); ; slot = (slot + 1) & mask) {
    const head = slot * HEAD.width;
    const found = heads[head + HEAD.pair] ?? 0;
    if (found === 0) return -1;
    if (found === pair && heads[head + HEAD.third] === three) return head;
  }
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

/** Builds the table. */
export class HeadTable {
  readonly heads: Int32Array;

  /** Room for `count` heads, and half as many empty slots at least: they end each search. */
  constructor(count: number) {
    let size = 16;
    while (size * 2 < count * 3) size *= 2;
    this.heads = new Int32Array(size * HEAD.width);
  }

  /** Adds the head of `word`, which is not in yet. Returns its place. */
  add(word: string): number {
    const one = word.charCodeAt(0);
    const two = word.charCodeAt(1) || NO_CODE;
    const three = word.charCodeAt(2) || NO_CODE;
    const mask = this.heads.length / HEAD.width - 1;
    let slot = hashHead(one, two, three, mask);
    while (this.heads[slot * HEAD.width] !== 0) slot = (slot + 1) & mask;
    const head = slot * HEAD.width;
    this.heads[head + HEAD.pair] = (one << 16) | two;
    this.heads[head + HEAD.third] = three;
    return head;
  }

  set(head: number, packed: number, output: number): void {
    this.heads[head + HEAD.packed] = packed;
    this.heads[head + HEAD.output] = output;
  }
}
