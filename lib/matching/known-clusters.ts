/** A power of two. */
const SLOTS = 1_024;

/**
 * Codes of short clusters met before: of one unit that joins no other, or of two. One slot for each: a `Map` takes
 * several times as long to look in, and whole texts may be made of ｶﾞ, or of か and its U+3099.
 */
export class KnownClusters {
  private readonly keys = new Int32Array(SLOTS);
  private readonly codes = new Array<readonly number[]>(SLOTS).fill([]);

  /** @param first 0 for a cluster of one unit */
  find(first: number, second: number): readonly number[] | undefined {
    const slot = (first + second * 31) & (SLOTS - 1);
    return this.keys[slot] === ((first << 16) | second) ? this.codes[slot] : undefined;
  }

  keep(first: number, second: number, codes: readonly number[]): void {
    const slot = (first + second * 31) & (SLOTS - 1);
    this.keys[slot] = (first << 16) | second;
    this.codes[slot] = codes;
  }
}
