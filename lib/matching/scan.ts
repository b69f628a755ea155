import { fillSpecial, getBaseTable, IGNORED } from './base-table';
import { findBaseStart, findClusterEnd } from './cluster';
import { foldBase } from './fold-base';
import { DROPPABLE, toCoarse } from './unit-kinds';

/** In the code table: the unit leaves nothing in the coarse fold. */
const DROPPED = 0x8000;
/** In the code table: needs `foldBase`, together with what it combines with. */
const COMPLEX = 0xffff;

/** Folded clusters remembered; a timeline repeats the same few emoji and brackets. */
const CACHE_SIZE = 4_096;

/** A text as the automaton sees it. Buffers are reused: valid until the next `read`. */
export interface ScannedText {
  text: string;
  /** Code of each coarse unit, 0 where no keyword has it, and three zeros behind the last. */
  codes: Uint16Array;
  /** Where in the original the unit comes from: itself, or the start of its cluster. */
  starts: Int32Array;
  length: number;
}

/** First and last unit that the coarse fold changes beyond the base fold, punctuation aside. */
const KANA = [0x3041, 0x31ff] as const;

/** Every raw unit's code: base fold, coarse fold and alphabet in one look-up. */
function makeCodeTable(alphabet: Uint16Array): { table: Uint16Array; complexCodes: Map<number, number> } {
  const { folds, changed } = getBaseTable();
  const table = new Uint16Array(0x10000);
  const complexCodes = new Map<number, number>();
  alphabet.forEach((unit, index) => {
    table[unit] = index + 1;
    if ((folds[unit] ?? 0) >= IGNORED) complexCodes.set(unit, index + 1);
  });
  for (let unit = KANA[0]; unit <= KANA[1]; unit++) {
    const target = toCoarse(unit);
    if (target !== unit && target !== 0) table[unit] = table[target] ?? 0;
  }
  for (const unit of DROPPABLE) table[unit] = DROPPED;
  // In place: what a unit folds to does not fold any further.
  for (const raw of changed) table[raw] = table[folds[raw] ?? 0] ?? 0;
  fillSpecial(table, COMPLEX, DROPPED);
  return { table, complexCodes };
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
  private readonly complexCodes: ReadonlyMap<number, number>;
  private readonly cache = new Map<string, number[]>();
  private readonly scanned: ScannedText = {
    text: '',
    codes: new Uint16Array(512),
    starts: new Int32Array(512),
    length: 0,
  };

  constructor(alphabet: Uint16Array) {
    ({ table: this.table, complexCodes: this.complexCodes } = makeCodeTable(alphabet));
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
    const start = findBaseStart(text, at);
    const end = findClusterEnd(text, start);
    const folded = this.foldCluster(text.slice(start, end));
    let { length } = scanned;
    while (length > 0 && (scanned.starts[length - 1] ?? 0) >= start) length--;
    const needed = length + folded.length + text.length - end + 3;
    if (scanned.codes.length < needed) this.grow(needed, length);
    for (const code of folded) {
      scanned.codes[length] = code;
      scanned.starts[length] = start;
      length++;
    }
    scanned.length = length;
    return end;
  }

  private foldCluster(cluster: string): number[] {
    const known = this.cache.get(cluster);
    if (known) return known;
    const codes: number[] = [];
    const folded = foldBase(cluster);
    for (let index = 0; index < folded.length; index++) {
      const code = this.toCode(folded.charCodeAt(index));
      if (code !== DROPPED) codes.push(code);
    }
    if (this.cache.size >= CACHE_SIZE) this.cache.clear();
    this.cache.set(cluster, codes);
    return codes;
  }

  private toCode(unit: number): number {
    const code = this.table[unit] ?? 0;
    if (code < DROPPED) return code;
    return code === COMPLEX ? (this.complexCodes.get(unit) ?? 0) : DROPPED;
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
