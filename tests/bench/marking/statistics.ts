/** The middle value; the mean of both for an even count. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The middle value of the runs, and half the way from the lowest to the highest of them. */
export function summarise(values: readonly number[]): { value: number; spread: number } {
  return { value: median(values), spread: (Math.max(...values) - Math.min(...values)) / 2 };
}
