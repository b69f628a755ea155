/** Posts to be read, each once, those near the viewport first. */
export interface WorkList {
  add(element: Element, near?: boolean): void;
  /** It came near while it waited. */
  hurry(element: Element): void;
  take(): Element | undefined;
  isEmpty(): boolean;
}

export function createWorkList(): WorkList {
  const urgent = new Set<Element>();
  const later = new Set<Element>();

  function takeFrom(set: Set<Element>): Element | undefined {
    const first = set.values().next();
    if (first.done) return undefined;
    set.delete(first.value);
    return first.value;
  }

  return {
    add(element, near = false) {
      if (urgent.has(element)) return;
      if (!near) {
        later.add(element);
        return;
      }
      later.delete(element);
      urgent.add(element);
    },
    hurry(element) {
      if (later.delete(element)) urgent.add(element);
    },
    take: () => takeFrom(urgent) ?? takeFrom(later),
    isEmpty: () => urgent.size === 0 && later.size === 0,
  };
}
