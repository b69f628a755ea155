import { isElement, queryAll, queryFirst } from '../query';

/** Elements inside `root` that match, `root` itself included, in document order. */
export function rootsOf(root: ParentNode, selector: string): Element[] {
  const inside = queryAll(root, selector);
  return isElement(root) && root.matches(selector) ? [root, ...inside] : inside;
}

/**
 * First match inside `root` that is its own: not of an entry or comment nested in it.
 * @param items what may be nested, `root` among them: `li.comment`; without it everything inside is own
 */
export function findOwn(root: Element, selector: string, items?: string): Element | null {
  const first = queryFirst(root, selector);
  if (first === null || items === undefined || isOwn(first, root, items)) return first;
  return queryAll(root, selector).find((element) => isOwn(element, root, items)) ?? null;
}

/** All of them, the outermost only: a body inside a body would be read twice. */
export function findAllOwn(root: Element, selector: string, items?: string): Element[] {
  const found = queryAll(root, selector).filter((e) => items === undefined || isOwn(e, root, items));
  return outermostOf(found);
}

/** Those that stand in no other of them. */
export function outermostOf(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((element) => closestOf(element.parentElement, all) === null);
}

/** An element or the innermost around it that is one of `all`; null where there is none. */
export function closestOf(element: Element | null, all: ReadonlySet<Element>): Element | null {
  let at = element;
  while (at !== null && !all.has(at)) at = at.parentElement;
  return at;
}

function isOwn(element: Element, root: Element, items: string): boolean {
  return element.closest(items) === root;
}

/** Text of an element, white space folded; null where there is none. */
export function textOf(element: Element | null): string | null {
  return element?.textContent.replace(/\s+/gu, ' ').trim() || null;
}

/** An attribute's value, trimmed; null where absent or empty. */
export function attributeOf(element: Element | null, name: string): string | null {
  return element?.getAttribute(name)?.trim() || null;
}
