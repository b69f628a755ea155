/** Length of a text in a site's own counting. */
export type Measure = (text: string) => number;

/** Weighs any stretch of one text without counting it anew. */
export interface Scale {
  /** Weight of the stretch, white space at its ends included; exact for stretches that end outside atoms. */
  between(start: number, end: number): number;
}

/** Weighs each stretch between two of the text's `cuts` once and adds up. */
export function createScale(text: string, cuts: readonly number[], measure: Measure): Scale {
  const sums = new Float64Array(text.length + 1);
  const known = new Map<string, number>();
  const weightOf = (unit: string) => {
    const weight = known.get(unit) ?? measure(unit);
    known.set(unit, weight);
    return weight;
  };
  let start = 0;
  let total = 0;
  for (const end of [...cuts, text.length]) {
    sums.fill(total, start, end);
    total += weightOf(text.slice(start, end));
    start = end;
  }
  sums[text.length] = total;
  return { between: (from, to) => (sums[to] ?? total) - (sums[from] ?? 0) };
}
