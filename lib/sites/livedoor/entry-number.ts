/** The number of an entry in its address: `…/archives/51115231.html`. */
export function entryNumberOf(address: string | null): string | null {
  return address === null ? null : (/\/archives\/(\d+)\.html$/u.exec(new URL(address).pathname)?.[1] ?? null);
}
