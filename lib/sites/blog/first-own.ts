import { findOwn } from './own-elements';

/** The first own match of the first selector that has one: selectors go from the surest to the last resort. */
export function findFirstOwn(root: Element, selectors: readonly string[], items?: string): Element | null {
  for (const selector of selectors) {
    const found = findOwn(root, selector, items);
    if (found !== null) return found;
  }
  return null;
}
