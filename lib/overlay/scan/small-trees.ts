/** Elements that are searched at once: a fraction of a millisecond. */
const MOST = 2_000;

/** Whether the element holds more than that. The collection is walked only as far as it is asked. */
function isLarge(element: Element): boolean {
  return Element.prototype.getElementsByTagName.call(element, '*').item(MOST) !== null;
}

/**
 * Splits a tree into whole trees small enough to be searched at once, so that others may run in between. What holds too
 * much is left out itself: only its children come. Read from the prototype, which the page cannot shadow.
 */
export function* smallTrees(root: Element): Generator<Element, void, undefined> {
  if (!isLarge(root)) {
    yield root;
    return;
  }
  const children = Reflect.get(Element.prototype, 'children', root) as HTMLCollection;
  for (const child of Array.from(children)) yield* smallTrees(child);
}
