import { CLUSTER, foldUnit, IGNORED } from './base-table';
import { toCoarse } from './unit-kinds';

/** In the code table: the unit leaves nothing in the coarse fold. */
export const DROPPED = 0x8000;
/** In the code table: needs `foldBase`, together with what it combines with. */
export const COMPLEX = 0xffff;

/** Units of one page of the code table. Pages of one value, as most are, are kept once. */
const PAGE = 0x100;

/** Which block each page of the code table is, and the blocks end to end; the first holds zeros. */
export interface PackedCodes {
  codePages: Uint16Array;
  codeBlocks: Uint16Array;
}

let coarseUnits: Uint16Array | undefined;

/** By raw unit the unit it is in the coarse fold, or `CLUSTER`, or `IGNORED` where it leaves nothing. Made at first use. */
function getCoarseUnits(): Uint16Array {
  coarseUnits ??= Uint16Array.from({ length: 0x10000 }, (_none, raw) => {
    const unit = foldUnit(raw);
    return unit >= IGNORED || unit === 0 ? unit : toCoarse(unit) || IGNORED;
  });
  return coarseUnits;
}

/** Whether a page holds one value only. */
function isUniform(page: Uint16Array): boolean {
  const [first] = page;
  return page.every((code) => code === first);
}

/**
 * Packs the code of every raw unit: base fold, coarse fold and alphabet in one look-up. For the background to store: a
 * page would need longer to make the table than to read its posts.
 * @param codeOf code of each coarse unit, 0 where no keyword has it
 */
export function packCodes(codeOf: Uint16Array): PackedCodes {
  const codes = codeOf.slice();
  codes[CLUSTER] = COMPLEX;
  codes[IGNORED] = DROPPED;
  const table = getCoarseUnits().map((unit) => codes[unit] ?? 0);
  const codePages = new Uint16Array(table.length / PAGE);
  const codeBlocks = new Uint16Array(table.length + PAGE);
  const uniform = new Map<number, number>([[0, 0]]);
  let blocks = 1;
  for (let page = 0; page < codePages.length; page++) {
    const block = table.subarray(page * PAGE, (page + 1) * PAGE);
    const value = isUniform(block) ? block[0] : undefined;
    const known = value === undefined ? undefined : uniform.get(value);
    codePages[page] = known ?? blocks;
    if (known !== undefined) continue;
    if (value !== undefined) uniform.set(value, blocks);
    codeBlocks.set(block, blocks * PAGE);
    blocks++;
  }
  return { codePages, codeBlocks: codeBlocks.slice(0, blocks * PAGE) };
}

/** The table itself. */
export function unpackCodes({ codePages, codeBlocks }: PackedCodes): Uint16Array {
  const table = new Uint16Array(codePages.length * PAGE);
  for (let page = 0; page < codePages.length; page++) {
    const block = (codePages[page] ?? 0) * PAGE;
    if (block > 0) table.set(codeBlocks.subarray(block, block + PAGE), page * PAGE);
  }
  return table;
}
