import { CLUSTER, getBaseTable, IGNORED } from './base-table';
import { findBaseStart, findClusterEnd } from './cluster';
import { foldBase } from './fold-base';
import type { CompiledMatcher } from './types';
import { toCoarse } from './unit-kinds';

/** In the code table: the unit leaves nothing in the coarse fold. */
const DROPPED = 0x8000;
/** In the code table: needs `foldBase`, together with what it combines with. */
const COMPLEX = 0xffff;

/** Folded clusters remembered; a timeline repeats the same few emoji and brackets. */
const CACHE_SIZE = 4_096;

/** A text as the automaton sees it. Buffers are reused: valid until the next `read`. */
export interface ScannedText {
  text: string;
  /** Code of each coarse unit, 0 where no keyword has it, and two zeros behind the last. */
  codes: Uint16Array;
  /** Where in the original the unit comes from: itself, or the start of its cluster. */
  starts: Int32Array;
  length: number;
}

/** Every raw unit's code: base fold, coarse fold and alphabet in one look-up. */
function makeCodeTable(alphabet: Uint16Array): { table: Uint16Array; complexCodes: Map<number, number> } {
  const base = getBaseTable();
  const coarse = new Uint16Array(0x10000);
  const complexCodes = new Map<number, number>();
  alphabet.forEach((unit, index) => {
    coarse[unit] = index + 1;
    if ((base[unit] ?? 0) >= IGNORED) complexCodes.set(unit, index + 1);
  });
  for (let unit = 0; unit < 0x3200; unit++) {
    const target = toCoarse(unit);
    if (target === 0) coarse[unit] = DROPPED;
    else if (target !== unit) coarse[unit] = coarse[target] ?? 0;
  }
  const table = new Uint16Array(0x10000);
  for (let raw = 0; raw < 0x10000; raw++) {
    const unit = base[raw] ?? 0;
    if (unit < IGNORED) table[raw] = coarse[unit] ?? 0;
    else table[raw] = unit === CLUSTER ? COMPLEX : DROPPED;
  }
  return { table, complexCodes };
}

/** Makes the function that turns texts into codes for one compiled matcher. */
export function createReader(compiled: CompiledMatcher): (text: string) => ScannedText {
  const { table, complexCodes } = makeCodeTable(compiled.tables.alphabet);
  const cache = new Map<string, number[]>();
  const scanned: ScannedText = { text: '', codes: new Uint16Array(0), starts: new Int32Array(0), length: 0 };

  function toCode(unit: number): number {
    const code = table[unit] ?? 0;
    if (code < DROPPED) return code;
    return code === COMPLEX ? (complexCodes.get(unit) ?? 0) : DROPPED;
  }

  function foldCluster(cluster: string): number[] {
    const known = cache.get(cluster);
    if (known) return known;
    const codes: number[] = [];
    const folded = foldBase(cluster);
    for (let index = 0; index < folded.length; index++) {
      const code = toCode(folded.charCodeAt(index));
      if (code !== DROPPED) codes.push(code);
    }
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(cluster, codes);
    return codes;
  }

  /** Room for every unit of the text; a cluster folds to at most 18 units (U+FDFA), with its tails to more. */
  function reserve(length: number, kept: number): void {
    if (scanned.codes.length >= length) return;
    const codes = new Uint16Array(2 * length);
    const starts = new Int32Array(2 * length);
    codes.set(scanned.codes.subarray(0, kept));
    starts.set(scanned.starts.subarray(0, kept));
    scanned.codes = codes;
    scanned.starts = starts;
  }

  /** Reads the cluster that holds `at`, taking back what was read of it; returns the index behind it. */
  function readCluster(at: number): number {
    const { text } = scanned;
    const start = findBaseStart(text, at);
    const end = findClusterEnd(text, start);
    const folded = foldCluster(text.slice(start, end));
    let length = scanned.length;
    while (length > 0 && (scanned.starts[length - 1] ?? 0) >= start) length--;
    reserve(length + folded.length + text.length - end + 2, length);
    for (const code of folded) {
      scanned.codes[length] = code;
      scanned.starts[length] = start;
      length++;
    }
    scanned.length = length;
    return end;
  }

  return (text) => {
    reserve(text.length + 2, 0);
    scanned.text = text;
    let { codes, starts } = scanned;
    let length = 0;
    for (let at = 0; at < text.length; at++) {
      const code = table[text.charCodeAt(at)] ?? 0;
      if (code > DROPPED) {
        scanned.length = length;
        at = readCluster(at) - 1;
        ({ codes, starts, length } = scanned);
      } else {
        codes[length] = code;
        starts[length] = at;
        length += 1 - (code >>> 15);
      }
    }
    codes[length] = 0;
    codes[length + 1] = 0;
    scanned.length = length;
    return scanned;
  };
}
