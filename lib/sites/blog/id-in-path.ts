/** The id that the path of an address carries: the pattern's first group; null where there is none. */
export function findIdInPath(address: string | null, pattern: RegExp): string | null {
  return address === null ? null : (pattern.exec(new URL(address).pathname)?.[1] ?? null);
}
