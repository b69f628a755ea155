import { buildHeads, HEAD, HEAD_LENGTH, type Heads, haveSameHead, toHeadState } from './heads';
import { STATE } from './state-kinds';

/**
 * A trie whose three upper levels are a hash table (`heads.ts`), and whose lonely ends of words are kept apart. For
 * state `s`, `states[2 * s]` is its check and `states[2 * s + 1]` is `base << 2 | kind`. The child of `s` by `code` is
 * `base + code` if that one's check is `s`. Codes count from 1.
 *
 * Most states of a plain trie lead to one word only. Such a stretch is a *tail*: its length and codes in `tails` from
 * `base` on. That makes the array a quarter as large, and lets the scanner look at a tail's last code first.
 */
export interface Trie extends Heads {
  states: Int32Array;
  /** What the word that ends at a state, or at the end of its tail, yields. */
  outputs: Int32Array;
  tails: Uint16Array;
}

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
  private highest = -1;
  private highestBase = 0;

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

  set(state: number, packed: number, output: number): void {
    this.base[state] = packed;
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
    this.highestBase = Math.max(this.highestBase, slot - lowest);
    return slot - lowest;
  }

  /** The finished arrays, padded so that no child is ever looked for behind their end. */
  pack(largestCode: number): Pick<Trie, 'states' | 'outputs'> {
    const length = Math.max(this.highest, this.highestBase + largestCode) + 1;
    const states = new Int32Array(2 * length);
    for (let state = 0; state < length; state++) {
      states[2 * state] = this.check[state] ?? -1;
      states[2 * state + 1] = this.base[state] ?? 0;
    }
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

/** Stretches of `words`, which are sorted, with the same head. */
function groupByHead(words: readonly string[]): { from: number; to: number }[] {
  const groups: { from: number; to: number }[] = [];
  for (let from = 0, to = 0; from < words.length; from = to) {
    for (to = from + 1; to < words.length && haveSameHead(words[from] ?? '', words[to] ?? ''); ) to++;
    groups.push({ from, to });
  }
  return groups;
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
export function buildTrie(words: readonly string[], outputs: readonly number[], largestCode: number): Trie {
  const shared = groupByHead(words);
  // Those of many words first, so that they are found at once: they are what is in the texts too.
  shared.sort((one, two) => two.to - two.from - (one.to - one.from));
  const { heads, headStarts, places } = buildHeads(shared.map(({ from }) => words[from] ?? ''));
  const slots = new Slots();
  const tails: number[] = [];
  const open: Branch[] = shared.map(({ from, to }, index) => {
    const depth = Math.min(words[from]?.length ?? 0, HEAD_LENGTH);
    return { state: toHeadState(places[index] ?? 0), from, to, depth };
  });
  const setState = (state: number, packed: number, output: number): void => {
    if (state >= 0) {
      slots.set(state, packed, output);
    } else {
      heads[toHeadState(state) + HEAD.packed] = packed;
      heads[toHeadState(state) + HEAD.output] = output;
    }
  };
  for (let branch = open.pop(); branch; branch = open.pop()) {
    const { state, to, depth } = branch;
    let { from } = branch;
    const first = words[from] ?? '';
    const endsWord = first.length === depth;
    const output = outputs[from] ?? 0;
    if (!endsWord && to - from === 1) {
      setState(state, (tails.length << 2) | STATE.hasTail, output);
      tails.push(first.length - depth);
      for (let at = depth; at < first.length; at++) tails.push(first.charCodeAt(at));
      continue;
    }
    if (endsWord) from++;
    const { codes, starts } = readBranches(words, from, to, depth);
    const base = from === to ? 0 : slots.findBase(codes);
    setState(state, (base << 2) | (endsWord ? STATE.endsWord : 0), endsWord ? output : 0);
    for (const [index, code] of codes.entries()) {
      slots.take(base + code, state);
      open.push({
        state: base + code,
        from: starts[index] ?? 0,
        to: starts[index + 1] ?? to,
        depth: depth + 1,
      });
    }
  }
  return { ...slots.pack(largestCode), heads, headStarts, tails: Uint16Array.from(tails) };
}
