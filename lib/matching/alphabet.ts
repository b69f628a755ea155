import type { Piece } from './piece';

/** Units that occur in keywords, with a small number for each. */
export interface Alphabet {
  units: Uint16Array;
  /** Index of the first unit that is a keyword by itself. */
  firstSingle: number;
  codeOf: ReadonlyMap<number, number>;
}

/** Numbers the units, frequent ones first, which keeps the double array dense; those that are keywords come last. */
export function makeAlphabet(anchors: readonly Piece[], others: readonly Piece[]): Alphabet {
  const uses = new Map<number, number>();
  for (const piece of [...anchors, ...others]) {
    for (const unit of piece.coarse) uses.set(unit, (uses.get(unit) ?? 0) + 1);
  }
  const singles = new Set(anchors.filter(({ coarse }) => coarse.length === 1).map(({ coarse }) => coarse[0]));
  const byUse = [...uses].sort((one, two) => two[1] - one[1] || one[0] - two[0]).map(([unit]) => unit);
  const plain = byUse.filter((unit) => !singles.has(unit));
  const units = [...plain, ...byUse.filter((unit) => singles.has(unit))];
  return {
    units: Uint16Array.from(units),
    firstSingle: plain.length,
    codeOf: new Map(units.map((unit, index) => [unit, index + 1])),
  };
}
