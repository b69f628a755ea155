/** Below this two texts are taken for different ones. */
export const ALIKE = 0.6;

/** How a text looks once posted: links are shortened and shown otherwise, blank space and case of links vary. */
function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/https?:\/\/\S+|[\w-]+(\.[\w-]+)+\/\S*/giu, '')
    .replace(/[\s\u200b\ufeff…]+/gu, '')
    .toLowerCase();
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/**
 * How alike two texts are, 0 to 1: the Sørensen–Dice coefficient over pairs of neighbouring UTF-16 units. An edited
 * reply stays above 0.6, two different templates of one desk stay below it mostly thanks to their bodies.
 * @param cut the first text may be only the beginning of the second
 */
export function likeness(posted: string, written: string, cut = false): number {
  const one = normalise(posted);
  const other = cut ? normalise(written).slice(0, one.length) : normalise(written);
  if (one === other) return one === '' ? 0 : 1;
  const pairs = pairsOf(one);
  let shared = 0;
  for (const [pair, count] of pairsOf(other)) shared += Math.min(count, pairs.get(pair) ?? 0);
  const total = Math.max(0, one.length - 1) + Math.max(0, other.length - 1);
  return total === 0 ? 0 : (2 * shared) / total;
}
