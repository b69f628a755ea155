/** Traits of raw units, for the common case of a hit: one look-up each, where ranges cost a branch each. */
export const TRAIT = {
  /** Folds to one unit or none, combines with nothing before it, and is no ー or 〜. Stands at the text's edges too. */
  simple: 1,
  /** A letter or digit of a spacing script, in any width. */
  word: 2,
} as const;

/** First and last of the units that are simple, and of those that are also `word`. The rest need a closer look. */
const SIMPLE = '\n\n }　〛ぁゖァ・㐀鿿！｝';
const WORD = '09AZ__az０９ＡＺ＿＿ａｚ';

const traitsOf = new Uint8Array(0x10000);
for (const [runs, traits] of [
  [SIMPLE, TRAIT.simple],
  [WORD, TRAIT.simple | TRAIT.word],
] as const) {
  for (let at = 0; at < runs.length; at += 2)
    traitsOf.fill(traits, runs.charCodeAt(at), runs.charCodeAt(at + 1) + 1);
}

/** `TRAIT` bits of the unit at `index`, 0 where only a closer look tells. */
export function readTraits(text: string, index: number): number {
  return index >= 0 && index < text.length ? (traitsOf[text.charCodeAt(index)] ?? 0) : TRAIT.simple;
}
