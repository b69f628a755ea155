import type { Item } from '../model/post';

const GUESS = 180;

/** Top of each cell and the height of all, from what was measured so far. */
export function layOut(
  items: readonly Item[],
  heights: ReadonlyMap<string, number>,
): { tops: number[]; total: number } {
  const tops: number[] = [];
  let total = 0;
  for (const item of items) {
    tops.push(total);
    total += heights.get(item.key) ?? GUESS;
  }
  return { tops, total };
}

/** First (inclusive) and last (exclusive) cell that touches the stretch. */
export function findShown(tops: readonly number[], top: number, bottom: number): [number, number] {
  let first = tops.findIndex((cell) => cell > top) - 1;
  if (first === -2) first = tops.length - 1;
  const below = tops.findIndex((cell) => cell > bottom);
  return [Math.max(0, first), below === -1 ? tops.length : below];
}
