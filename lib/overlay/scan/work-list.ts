/** Posts to be read, each once, those near the viewport first. */
export interface WorkList {
  add(element: Element, urgent: boolean): void;
  /** It came near, or turned out to be far, while it waited. */
  setUrgent(element: Element, urgent: boolean): void;
  take(): Element | undefined;
  isEmpty(): boolean;
  /** Nothing urgent waits. */
  isCalm(): boolean;
}

/** Urgent elements first, each in the order they came; no element twice. */
export function createWorkList(): WorkList {
  const first = new Set<Element>();
  const later = new Set<Element>();

  function takeFrom(set: Set<Element>): Element | undefined {
    const next = set.values().next();
    if (next.done) return undefined;
    set.delete(next.value);
    return next.value;
  }

  return {
    add(element, urgent) {
      if (first.has(element)) return;
      if (urgent) later.delete(element);
      (urgent ? first : later).add(element);
    },
    setUrgent(element, urgent) {
      if (urgent && later.delete(element)) first.add(element);
      if (!urgent && first.delete(element)) later.add(element);
    },
    take: () => takeFrom(first) ?? takeFrom(later),
    isEmpty: () => first.size === 0 && later.size === 0,
    isCalm: () => first.size === 0,
  };
}
