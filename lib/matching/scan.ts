import { findBaseStart, findClusterEnd, isExtend, isHangul, isPlain } from './cluster';
import { COMPLEX, DROPPED, unpackCodes } from './code-table';
import { foldBase } from './fold-base';
import { KnownClusters } from './known-clusters';
import { MAX_TEXT_LENGTH } from './limits';
import type { MatcherTables } from './types';
import { toCoarse } from './unit-kinds';

/** Folded clusters remembered; a timeline repeats the same few emoji and brackets. */
const CACHE_SIZE = 4_096;

/** A bit of `COMPLEX`, and of the codes of an alphabet so large that no desk has it. */
const RARE = 0x4000;

/**
 * A text as the automaton sees it. One number for each coarse unit: two columns take engines a third longer to write.
 * The buffer is reused: valid until the next `read`.
 */
export interface ScannedText {
  text: string;
  /** To be read by `codeAt` and `startAt`; three zeros behind the last. */
  units: Int32Array;
  length: number;
}

/** Code of a coarse unit, 0 where no keyword has it. */
export function codeAt(units: Int32Array, index: number): number {
  return (units[index] ?? 0) & 0xffff;
}

/** Where in the original a coarse unit comes from: itself, or the start of its cluster. */
export function startAt(units: Int32Array, index: number): number {
  return (units[index] ?? 0) >>> 16;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}

/**
 * Reads on from `from` four units at a time, as far as none of them needs its cluster; returns where it stopped. One
 * branch for four units, which the processor runs ahead of, and a quarter of the engines' own checks of a loop.
 */
function readStraight(scanned: ScannedText, table: Uint16Array, from: number): number {
  const { text, units } = scanned;
  const last = text.length - 4;
  let { length } = scanned;
  let at = from;
  for (; at <= last; at += 4) {
    const one = table[text.charCodeAt(at)] ?? 0;
    const two = table[text.charCodeAt(at + 1)] ?? 0;
    const three = table[text.charCodeAt(at + 2)] ?? 0;
    const four = table[text.charCodeAt(at + 3)] ?? 0;
    if ((one | two | three | four) & RARE) break;
    units[length] = (at << 16) | one;
    length = (length + 1 - (one >>> 15)) | 0;
    units[length] = ((at + 1) << 16) | two;
    length = (length + 1 - (two >>> 15)) | 0;
    units[length] = ((at + 2) << 16) | three;
    length = (length + 1 - (three >>> 15)) | 0;
    units[length] = ((at + 3) << 16) | four;
    length = (length + 1 - (four >>> 15)) | 0;
  }
  scanned.length = length;
  return at;
}

/**
 * Reads on from `from` to the first unit that needs its cluster, or to the end; returns where it stopped. The hot loop
 * by itself: with the call for a cluster inside, engines keep nothing in registers (Firefox took half as long again).
 */
function readPlain(scanned: ScannedText, table: Uint16Array, from: number): number {
  const { text, units } = scanned;
  let at = readStraight(scanned, table, from);
  let { length } = scanned;
  for (; at < text.length; at++) {
    const code = table[text.charCodeAt(at)] ?? 0;
    if (code > DROPPED) break;
    units[length] = (at << 16) | code;
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
  private readonly known = new KnownClusters();
  private readonly scanned: ScannedText = {
    text: '',
    units: new Int32Array(512),
    length: 0,
  };

  constructor(tables: Pick<MatcherTables, 'alphabet' | 'codePages' | 'codeBlocks'>) {
    this.alphabet = tables.alphabet;
    this.table = unpackCodes(tables);
  }

  /** @param whole what lies beyond `MAX_TEXT_LENGTH` is not read */
  read(whole: string): ScannedText {
    const text = whole.length > MAX_TEXT_LENGTH ? whole.slice(0, MAX_TEXT_LENGTH) : whole;
    const { scanned } = this;
    if (scanned.units.length < text.length + 3) this.grow(text.length + 3, 0);
    scanned.text = text;
    scanned.length = 0;
    let at = readPlain(scanned, this.table, 0);
    while (at < text.length) at = readPlain(scanned, this.table, this.readCluster(text, at));
    const { units, length } = scanned;
    units[length] = 0;
    units[length + 1] = 0;
    units[length + 2] = 0;
    return scanned;
  }

  /**
   * Reads the cluster that holds the odd unit at `at`; returns the index behind it. Where nothing combines with what stands
   * around, one or two units settle it, which are looked up: …, ｶﾞ, か and its U+3099, both halves of an emoji.
   */
  private readCluster(text: string, at: number): number {
    const { known } = this;
    const unit = text.charCodeAt(at);
    const before = at > 0 ? text.charCodeAt(at - 1) : 0;
    const isHalf = isSurrogate(unit);
    const end = isHalf ? at + 2 : at + 1;
    const isApart = this.isAlone(text.charCodeAt(end) || 0);
    if (isApart) {
      const own = isHalf ? known.find(unit, text.charCodeAt(at + 1) || 0) : known.find(0, unit);
      if (own) return this.add(own, at, end);
      const joined = !isHalf && this.isAlone(before) ? known.find(before, unit) : undefined;
      if (joined) return this.add(joined, at - 1, end);
    }
    const start = findBaseStart(text, at);
    const last = findClusterEnd(text, start);
    const codes = this.foldCluster(text.slice(start, last));
    if (isApart && last === end) {
      // What extends by itself, as a skin tone does, is one with what stands before it elsewhere.
      const joins = isExtend(text.codePointAt(at) ?? 0) || isHangul(unit);
      if (start === at && !joins) known.keep(isHalf ? unit : 0, text.charCodeAt(end - 1), codes);
      if (start === at - 1 && !isHalf && before > 0 && this.isAlone(before)) known.keep(before, unit, codes);
    }
    return this.add(codes, start, last);
  }

  /** Whether the unit neither combines with what stands before it nor is a half. */
  private isAlone(unit: number): boolean {
    return isPlain(unit) || ((this.table[unit] ?? 0) < DROPPED && !isSurrogate(unit));
  }

  /** Puts the codes of the cluster from `start` to `end` in the place of what was read of it. @returns `end` */
  private add(added: readonly number[], start: number, end: number): number {
    const { scanned } = this;
    let { length } = scanned;
    while (length > 0 && startAt(scanned.units, length - 1) >= start) length--;
    const needed = length + added.length + scanned.text.length - end + 3;
    if (scanned.units.length < needed) this.grow(needed, length);
    for (let index = 0; index < added.length; index++) {
      scanned.units[length + index] = (start << 16) | (added[index] ?? 0);
    }
    scanned.length = length + added.length;
    return end;
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
    const units = new Int32Array(2 * length);
    units.set(this.scanned.units.subarray(0, kept));
    this.scanned.units = units;
  }
}
