import { findBaseStart, findClusterEnd, isExtend } from './cluster';
import { COMPLEX, DROPPED, unpackCodes } from './code-table';
import { foldBase } from './fold-base';
import type { MatcherTables } from './types';
import { toCoarse } from './unit-kinds';

/** Folded clusters remembered; a timeline repeats the same few emoji and brackets. */
const CACHE_SIZE = 4_096;

/** Clusters of two units remembered, a power of two. Each has one slot: a `Map` takes several times as long to look in. */
const PAIR_SLOTS = 1_024;

/** A text as the automaton sees it. Buffers are reused: valid until the next `read`. */
export interface ScannedText {
  text: string;
  /** Code of each coarse unit, 0 where no keyword has it, and three zeros behind the last. */
  codes: Uint16Array;
  /** Where in the original the unit comes from: itself, or the start of its cluster. */
  starts: Int32Array;
  length: number;
}

/** A cluster around an index: units of the original before it and from it on, and what they fold to. */
interface Cluster {
  back: number;
  ahead: number;
  codes: readonly number[];
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}

/**
 * Reads on from `from` to the first unit that needs its cluster, or to the end; returns where it stopped. The hot loop
 * by itself: with the call for a cluster inside, engines keep nothing in registers (Firefox took half as long again).
 */
function readPlain(scanned: ScannedText, table: Uint16Array, from: number): number {
  const { text, codes, starts } = scanned;
  let { length } = scanned;
  let at = from;
  for (; at < text.length; at++) {
    const code = table[text.charCodeAt(at)] ?? 0;
    if (code > DROPPED) break;
    codes[length] = code;
    starts[length] = at;
    length += 1 - (code >>> 15);
  }
  scanned.length = length;
  return at;
}

/** Turns texts into codes for one compiled matcher. */
export class TextReader {
  private readonly table: Uint16Array;
  private readonly alphabet: Uint16Array;
  private readonly cache = new Map<string, number[]>();
  private readonly pairs = new Array<(Cluster & { pair: number }) | undefined>(PAIR_SLOTS);
  private readonly scanned: ScannedText = {
    text: '',
    codes: new Uint16Array(512),
    starts: new Int32Array(512),
    length: 0,
  };

  constructor(tables: Pick<MatcherTables, 'alphabet' | 'codePages' | 'codeBlocks'>) {
    this.alphabet = tables.alphabet;
    this.table = unpackCodes(tables);
  }

  read(text: string): ScannedText {
    const { scanned, table } = this;
    if (scanned.codes.length < text.length + 3) this.grow(text.length + 3, 0);
    scanned.text = text;
    scanned.length = 0;
    let at = readPlain(scanned, table, 0);
    while (at < text.length) at = readPlain(scanned, table, this.readCluster(at));
    const { codes, length } = scanned;
    codes[length] = 0;
    codes[length + 1] = 0;
    codes[length + 2] = 0;
    scanned.length = length;
    return scanned;
  }

  /** Reads the cluster that holds `at`, taking back what was read of it; returns the index behind it. */
  private readCluster(at: number): number {
    const { scanned } = this;
    const { text } = scanned;
    const { back, ahead, codes } = this.findCluster(text, at);
    const start = at - back;
    const end = at + ahead;
    let { length } = scanned;
    while (length > 0 && (scanned.starts[length - 1] ?? 0) >= start) length--;
    const needed = length + codes.length + text.length - end + 3;
    if (scanned.codes.length < needed) this.grow(needed, length);
    for (let index = 0; index < codes.length; index++) {
      scanned.codes[length] = codes[index] ?? 0;
      scanned.starts[length] = start;
      length++;
    }
    scanned.length = length;
    return end;
  }

  /**
   * The cluster that holds `at`. Between units that neither combine nor are halves, two units settle it, which are looked
   * up as one: ｶﾞ, か and its U+3099, …, which whole texts may be made of, and both halves of an emoji.
   */
  private findCluster(text: string, at: number): Cluster {
    const before = at > 0 ? text.charCodeAt(at - 1) : 0;
    const unit = text.charCodeAt(at);
    const isHalf = isSurrogate(unit);
    const behind = text.charCodeAt(isHalf ? at + 2 : at + 1) || 0;
    if (!this.isAlone(before) || !this.isAlone(behind)) return this.foldAround(text, at);
    return isHalf
      ? this.findPair(text, at, unit, text.charCodeAt(at + 1) || 0)
      : this.findPair(text, at, before, unit);
  }

  private findPair(text: string, at: number, first: number, second: number): Cluster {
    const pair = (first << 16) | second;
    const slot = (first * 31 + second) & (PAIR_SLOTS - 1);
    const known = this.pairs[slot];
    if (known?.pair === pair) return known;
    const cluster = { pair, ...this.foldAround(text, at) };
    // A skin tone by itself is one with what stands before it, which its halves do not tell.
    if (!isSurrogate(first) || !isExtend(text.codePointAt(at) ?? 0)) this.pairs[slot] = cluster;
    return cluster;
  }

  private isAlone(unit: number): boolean {
    return (this.table[unit] ?? 0) < DROPPED && !isSurrogate(unit);
  }

  private foldAround(text: string, at: number): Cluster {
    const start = findBaseStart(text, at);
    const end = findClusterEnd(text, start);
    return { back: at - start, ahead: end - at, codes: this.foldCluster(text.slice(start, end)) };
  }

  private foldCluster(cluster: string): number[] {
    const known = this.cache.get(cluster);
    if (known) return known;
    const folded = foldBase(cluster).split('');
    const codes = this.toCodes(folded.map((unit) => unit.charCodeAt(0)));
    if (this.cache.size >= CACHE_SIZE) this.cache.clear();
    this.cache.set(cluster, codes);
    return codes;
  }

  /** Codes of base-folded units, in the coarse fold. */
  toCodes(units: Iterable<number>): number[] {
    const codes: number[] = [];
    for (const unit of units) {
      const coarse = toCoarse(unit);
      const code = this.table[coarse] ?? 0;
      // Some units are folded with their neighbours only, and yet are what comes out of that.
      if (coarse !== 0 && code !== DROPPED)
        codes.push(code === COMPLEX ? this.alphabet.indexOf(coarse) + 1 : code);
    }
    return codes;
  }

  /** Room for every unit that may follow. Twice that, since a cluster may fold to more units than it has. */
  private grow(length: number, kept: number): void {
    const codes = new Uint16Array(2 * length);
    const starts = new Int32Array(2 * length);
    codes.set(this.scanned.codes.subarray(0, kept));
    starts.set(this.scanned.starts.subarray(0, kept));
    this.scanned.codes = codes;
    this.scanned.starts = starts;
  }
}
