import { findIdInPath } from '../blog/id-in-path';

/** The number of an entry in its address: `…/archives/51115231.html`. */
export function entryNumberOf(address: string | null): string | null {
  return findIdInPath(address, /\/archives\/(\d+)\.html$/u);
}
