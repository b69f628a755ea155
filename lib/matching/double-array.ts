import { STATE } from './state-kinds';

/**
 * A trie in two interleaved arrays, with the lonely ends of words kept apart. For state `s`, `states[2 * s]` is its
 * check and `states[2 * s + 1]` is `base << 2 | kind`. The child of `s` by `code` is `base + code` if that one's
 * check is `s`. State 0 is the root, codes count from 1.
 *
 * Most states of a plain trie lead to one word only. Such a stretch is a *tail*: its length and codes in `tails` from
 * `base` on. That makes the array a quarter as large, and lets the scanner look at a tail's last code first.
 */
export interface DoubleArray {
  states: Int32Array;
  /** What the word that ends at a state, or at the end of its tail, yields. */
  outputs: Int32Array;
  tails: Uint16Array;
}

const ABANDONED = -2;

/** Slots tried for one state before it goes to the roomy end: keeps building linear. */
const TRIES = 256;

/** Growing arrays: per state its check, its `base << 2 | kind`, and what the word that ends there yields. */
class Slots {
  private check = new Int32Array(1024).fill(-1);
  private base = new Int32Array(1024);
  private outputs = new Int32Array(1024);
  private capacity = 1024;
  /** Where the search for free slots begins; moves on when the slots behind it are crowded. */
  private cursor = 0;
  highest = 0;

  constructor() {
    this.take(0, 0);
  }

  private grow(): void {
    this.capacity *= 2;
    this.check = extend(this.check, this.capacity, -1);
    this.base = extend(this.base, this.capacity, 0);
    this.outputs = extend(this.outputs, this.capacity, 0);
  }

  private skipToFree(from: number): number {
    let slot = from;
    while (slot < this.capacity && this.check[slot] !== -1) slot++;
    return slot;
  }

  take(slot: number, parent: number): void {
    this.check[slot] = parent;
    this.highest = Math.max(this.highest, slot);
  }

  /** Gives up the free slots before `end`: no child by a code that large can land there, and looking costs. */
  abandonBelow(end: number): void {
    while (this.capacity < end) this.grow();
    for (let slot = 0; slot < end; slot++) if (this.check[slot] === -1) this.take(slot, ABANDONED);
  }

  setBase(state: number, base: number, kind: number): void {
    this.base[state] = (base << 2) | kind;
  }

  setOutput(state: number, output: number): void {
    this.outputs[state] = output;
  }

  private isFree(slot: number): boolean {
    return slot >= this.capacity || this.check[slot] === -1;
  }

  private areFree(base: number, codes: readonly number[]): boolean {
    for (const code of codes) if (!this.isFree(base + code)) return false;
    return true;
  }

  /** A base that puts every code (ascending) on a free slot, tried from the cursor on. */
  findBase(codes: readonly number[]): number {
    const lowest = codes[0] ?? 0;
    const highest = codes.at(-1) ?? 0;
    let slot = this.skipToFree(Math.max(this.cursor, lowest));
    let tried = 1;
    for (; tried < TRIES && !this.areFree(slot - lowest, codes); tried++) slot = this.skipToFree(slot + 1);
    if (tried === TRIES) slot = Math.max(this.highest + 1, lowest);
    else if (tried > TRIES / 8) this.cursor = slot;
    while (slot - lowest + highest >= this.capacity) this.grow();
    return slot - lowest;
  }

  /** The finished arrays, padded so that no child is ever looked for behind their end. */
  pack(largestCode: number): Omit<DoubleArray, 'tails'> {
    let highestBase = 0;
    for (let state = 0; state <= this.highest; state++) {
      const packed = this.base[state] ?? 0;
      if ((packed & STATE.hasTail) === 0) highestBase = Math.max(highestBase, packed >> 2);
    }
    const length = Math.max(this.highest, highestBase + largestCode) + 1;
    const states = new Int32Array(2 * length);
    for (let state = 0; state < length; state++) {
      states[2 * state] = this.check[state] ?? -1;
      states[2 * state + 1] = this.base[state] ?? 0;
    }
    states[0] = -1;
    const outputs = new Int32Array(length);
    outputs.set(this.outputs.subarray(0, length));
    return { states, outputs };
  }
}

function extend(from: Int32Array, length: number, fill: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length).fill(fill, from.length);
  longer.set(from);
  return longer;
}

/** The words below a state: `words[from]` to `words[to - 1]` agree in their first `depth` codes. */
interface Branch {
  state: number;
  from: number;
  to: number;
  depth: number;
}

/** Distinct codes at `depth` of the words from `from` to `to`, with the index of the first word of each. */
function readBranches(words: readonly string[], from: number, to: number, depth: number) {
  const codes: number[] = [];
  const starts: number[] = [];
  for (let index = from; index < to; index++) {
    const code = words[index]?.charCodeAt(depth) ?? 0;
    if (codes.at(-1) === code) continue;
    codes.push(code);
    starts.push(index);
  }
  return { codes, starts };
}

/**
 * Builds the array for `words`, each a string of codes: distinct, not empty, in ascending order. `outputs[i]` is what
 * word `i` yields.
 */
export function buildDoubleArray(
  words: readonly string[],
  outputs: readonly number[],
  largestCode: number,
): DoubleArray {
  const slots = new Slots();
  const tails: number[] = [];
  const open: Branch[] = words.length > 0 ? [{ state: 0, from: 0, to: words.length, depth: 0 }] : [];
  for (let branch = open.pop(); branch; branch = open.pop()) {
    const { state, to, depth } = branch;
    let { from } = branch;
    const first = words[from] ?? '';
    const endsWord = first.length === depth;
    if (endsWord) {
      slots.setBase(state, 0, STATE.endsWord);
      slots.setOutput(state, outputs[from] ?? 0);
      from++;
    } else if (to - from === 1 && depth > 0) {
      slots.setBase(state, tails.length, STATE.hasTail);
      slots.setOutput(state, outputs[from] ?? 0);
      tails.push(first.length - depth);
      for (let at = depth; at < first.length; at++) tails.push(first.charCodeAt(at));
      continue;
    }
    if (from === to) continue;
    const { codes, starts } = readBranches(words, from, to, depth);
    const base = slots.findBase(codes);
    slots.setBase(state, base, endsWord ? STATE.endsWord : 0);
    for (const code of codes) slots.take(base + code, state);
    if (state === 0) slots.abandonBelow(largestCode + 1);
    for (const [index, code] of codes.entries()) {
      open.push({
        state: base + code,
        from: starts[index] ?? 0,
        to: starts[index + 1] ?? to,
        depth: depth + 1,
      });
    }
  }
  return { ...slots.pack(largestCode), tails: Uint16Array.from(tails) };
}
