/**
 * A trie in two interleaved arrays: `[check, base]` of state `s` at `2 * s`, the child of `s` by `code` at
 * `base(s) + code` if that slot's check is `s`. State 0 is the root, codes count from 1.
 */
export interface DoubleArray {
  states: Int32Array;
  outputs: Int32Array;
}

const ABANDONED = -2;

/** Growing double array that knows its free slots. */
class Slots {
  private check = new Int32Array(1024).fill(-1);
  private base = new Int32Array(1024);
  /** Circular list of free slots, in ascending order. */
  private next = new Int32Array(1024);
  private previous = new Int32Array(1024);
  private firstFree = -1;
  private capacity = 0;
  highest = 0;

  constructor() {
    this.grow();
    this.take(0, 0);
  }

  private grow(): void {
    const from = this.capacity;
    const capacity = Math.max(1024, from * 2);
    if (capacity > this.check.length) {
      this.check = extend(this.check, capacity, -1);
      this.base = extend(this.base, capacity, 0);
      this.next = extend(this.next, capacity, 0);
      this.previous = extend(this.previous, capacity, 0);
    }
    const first = this.firstFree === -1 ? from : this.firstFree;
    const last = this.firstFree === -1 ? capacity - 1 : (this.previous[first] ?? 0);
    for (let slot = from; slot < capacity; slot++) {
      this.previous[slot] = slot === from ? last : slot - 1;
      this.next[slot] = slot + 1 === capacity ? first : slot + 1;
    }
    if (this.firstFree !== -1) this.next[last] = from;
    this.previous[first] = capacity - 1;
    this.firstFree = first;
    this.capacity = capacity;
  }

  take(slot: number, parent: number): void {
    const next = this.next[slot] ?? 0;
    const previous = this.previous[slot] ?? 0;
    this.next[previous] = next;
    this.previous[next] = previous;
    if (this.firstFree === slot) this.firstFree = next === slot ? -1 : next;
    this.check[slot] = parent;
    this.highest = Math.max(this.highest, slot);
    if (this.firstFree === -1) this.grow();
  }

  /** Gives up the free slots before `end`: no child by a code that large can land there, and looking costs. */
  abandonBelow(end: number): void {
    while (this.capacity < end) this.grow();
    for (let slot = 0; slot < end; slot++) if (this.check[slot] === -1) this.take(slot, ABANDONED);
  }

  setBase(state: number, base: number): void {
    this.base[state] = base;
  }

  private isFree(slot: number): boolean {
    return slot >= this.capacity || this.check[slot] === -1;
  }

  /** Smallest base that puts every code (ascending) on a free slot; gives up on the crowded front after `tries`. */
  findBase(codes: readonly number[], tries: number): number {
    const lowest = codes[0] ?? 0;
    let slot = this.firstFree;
    for (let tried = 0; ; tried++) {
      if (tried === tries) slot = Math.max(slot, this.highest + 1);
      const base = slot - lowest;
      if (base >= 0 && codes.every((code) => this.isFree(base + code))) {
        while (base + (codes.at(-1) ?? 0) >= this.capacity) this.grow();
        return base;
      }
      const next = this.next[slot] ?? 0;
      if (next <= slot) {
        this.grow();
        slot = this.next[slot] ?? 0;
      } else slot = next;
    }
  }

  /** The finished arrays, padded so that no child is ever looked for behind their end. */
  pack(largestCode: number): Int32Array {
    let highestBase = 0;
    for (let state = 0; state <= this.highest; state++)
      highestBase = Math.max(highestBase, this.base[state] ?? 0);
    const length = Math.max(this.highest, highestBase + largestCode) + 1;
    const states = new Int32Array(2 * length);
    for (let state = 0; state < length; state++) {
      states[2 * state] = state > this.highest ? -1 : (this.check[state] ?? -1);
      states[2 * state + 1] = state > this.highest ? 0 : (this.base[state] ?? 0);
    }
    states[0] = -1;
    return states;
  }
}

function extend(from: Int32Array, length: number, fill: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length).fill(fill, from.length);
  longer.set(from);
  return longer;
}

/** Slots tried for a state with several children before it goes to the roomy end; keeps building linear. */
const TRIES = 64;

/**
 * Builds the array for `words`: distinct, not empty, in ascending order of codes. `outputs[i]`, not 0, is what the
 * state at the end of word `i` yields.
 */
export function buildDoubleArray(
  words: readonly (readonly number[])[],
  outputs: readonly number[],
  largestCode: number,
): DoubleArray {
  const slots = new Slots();
  const outputOf = new Map<number, number>();
  const open: [state: number, from: number, to: number, depth: number][] = [];
  if (words.length > 0) open.push([0, 0, words.length, 0]);
  for (let item = open.pop(); item; item = open.pop()) {
    const [state, first, to, depth] = item;
    let from = first;
    if (words[from]?.length === depth) {
      outputOf.set(state, outputs[from] ?? 0);
      from++;
    }
    if (from === to) continue;
    const codes: number[] = [];
    const starts: number[] = [];
    for (let index = from; index < to; index++) {
      const code = words[index]?.[depth] ?? 0;
      if (codes.at(-1) === code) continue;
      codes.push(code);
      starts.push(index);
    }
    const base = slots.findBase(codes, codes.length === 1 ? Number.POSITIVE_INFINITY : TRIES);
    slots.setBase(state, base);
    for (const code of codes) slots.take(base + code, state);
    if (state === 0) slots.abandonBelow(largestCode + 1);
    codes.forEach((code, index) => {
      open.push([base + code, starts[index] ?? 0, starts[index + 1] ?? to, depth + 1]);
    });
  }
  const states = slots.pack(largestCode);
  const packed = new Int32Array(states.length / 2);
  for (const [state, output] of outputOf) packed[state] = output;
  return { states, outputs: packed };
}
