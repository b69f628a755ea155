/** Drawings a list is given to grow as long as it was, once somebody comes back to it. */
const PATIENCE = 30;

const pathOf = (hash: string): string => hash.replace(/^#\/?/u, '').split('?')[0] ?? '';

/**
 * Keeps a page of many places from opening one in its middle, only because the place before was scrolled. Whatever opens
 * begins at its top; a list stands where it was left for one of its rows; another query is no other place.
 * @returns to be told of each move, with both hashes
 */
export function keepScroll(window: Window): (from: string, to: string) => void {
  const { documentElement: root } = window.document;
  const left = new Map<string, number>();
  let moves = 0;
  return (fromHash, toHash) => {
    const [from, to] = [pathOf(fromHash), pathOf(toHash)];
    if (from === to) return;
    left.set(from, root.scrollTop);
    const move = ++moves;
    const wanted = from.startsWith(`${to}/`) ? (left.get(to) ?? 0) : 0;
    const scroll = (again: number): void => {
      if (move !== moves) return;
      root.scrollTop = wanted;
      // A list is read from the database first.
      if (root.scrollTop < wanted - 1 && again > 0) window.requestAnimationFrame(() => scroll(again - 1));
    };
    scroll(PATIENCE);
  };
}
