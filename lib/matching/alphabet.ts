import { type CompiledTerm, getAnchor } from './compile-term';

/** Units that occur in keywords, with a small number for each. */
export interface Alphabet {
  units: Uint16Array;
  /** Index of the first unit that is a keyword by itself. */
  firstSingle: number;
  /** By unit its code, which is its index + 1; 0 where no keyword holds it. */
  codeOf: Uint16Array;
}

/** Numbers the units, frequent ones first, which keeps the double array dense; those that are keywords come last. */
export function makeAlphabet(terms: readonly CompiledTerm[]): Alphabet {
  const uses = new Uint32Array(0x10000);
  const singles = new Set<number>();
  for (const term of terms) {
    for (const { coarse } of term.pieces) for (const unit of coarse) uses[unit] = (uses[unit] ?? 0) + 1;
    const [first = 0, second] = getAnchor(term).coarse;
    if (second === undefined) singles.add(first);
  }
  const used: number[] = [];
  for (let unit = 0; unit < uses.length; unit++) if (uses[unit] !== 0) used.push(unit);
  const byUse = used.sort((one, two) => (uses[two] ?? 0) - (uses[one] ?? 0));
  const plain = byUse.filter((unit) => !singles.has(unit));
  const units = [...plain, ...byUse.filter((unit) => singles.has(unit))];
  const codeOf = new Uint16Array(0x10000);
  for (const [index, unit] of units.entries()) codeOf[unit] = index + 1;
  return { units: Uint16Array.from(units), firstSingle: plain.length, codeOf };
}
