import { queryAll } from './page-dom';

const own = new WeakSet<Node>();

/** Marks our host elements in the page, so that a later overlay finds what an earlier one left. */
const MARKER = 'yorisoi';

/** Notes a node as ours. The attribute says no more than that: the page can read it. */
export function claimNode(element: HTMLElement): void {
  own.add(element);
  element.dataset[MARKER] = '';
}

export function isOwnNode(node: unknown): boolean {
  return own.has(node as Node);
}

/** Removes hosts and style sheets that an overlay before this one left in the page. */
export function removeLeftovers(document: Document): void {
  for (const element of queryAll(document, `[data-${MARKER}]`)) {
    if (!isOwnNode(element)) element.remove();
  }
}
