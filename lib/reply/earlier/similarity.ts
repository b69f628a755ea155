import { shinglesOf } from '../shingles';

/** A text of an index that is much like another one. */
export interface Similar {
  index: number;
  /** The share of their shingles both have, 0 to 1. */
  similarity: number;
  /** How much of the indexed text stands in the other one, 0 to 1; 0 where it is too short to tell. */
  contained: number;
}

export interface SimilarityIndex {
  /** The texts at least that similar or, where said, contained that much; the most similar first. */
  find(text: string, least: number, leastContained?: number): Similar[];
}

const SHINGLE = 3;
/** A text of fewer shingles is a phrase that many texts contain. */
const CONTAINED_FROM = 30;

/** How much two texts share, 0 to 1; 0 for texts too short to compare. */
export function measureSimilarity(a: string, b: string): number {
  return createSimilarityIndex([a]).find(b, 0)[0]?.similarity ?? 0;
}

/**
 * Makes texts searchable by likeness. Built once, asked at every keystroke: each shingle knows the texts it stands in, so
 * that only shared shingles are counted.
 */
export function createSimilarityIndex(texts: readonly string[]): SimilarityIndex {
  const sizes: number[] = [];
  const textsWith = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    const shingles = shinglesOf(text, SHINGLE);
    sizes.push(shingles.size);
    for (const shingle of shingles) {
      const list = textsWith.get(shingle);
      if (list === undefined) textsWith.set(shingle, [index]);
      else list.push(index);
    }
  }
  return {
    find(text, least, leastContained = Number.POSITIVE_INFINITY) {
      const shingles = shinglesOf(text, SHINGLE);
      const shared = new Uint16Array(texts.length);
      for (const shingle of shingles) {
        for (const index of textsWith.get(shingle) ?? []) shared[index] = (shared[index] ?? 0) + 1;
      }
      const found: Similar[] = [];
      for (const [index, count] of shared.entries()) {
        if (count === 0) continue;
        const size = sizes[index] ?? 0;
        const similarity = count / (shingles.size + size - count);
        const contained = size < CONTAINED_FROM ? 0 : count / size;
        if (similarity >= least || contained >= leastContained) found.push({ index, similarity, contained });
      }
      return found.sort((a, b) => b.similarity - a.similarity);
    },
  };
}
