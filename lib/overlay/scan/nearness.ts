import type { Ports } from '../ports';

export interface Nearness {
  observe(element: Element): void;
  unobserve(element: Element): void;
}

/** Half a screen around the viewport: marks are there before the agent scrolls to them. */
const MARGIN = '50% 0px 50% 0px';

/**
 * Tells which posts are near the viewport, off the main thread's critical path. Where the browser has no
 * IntersectionObserver every post counts as near.
 */
export function watchNearness(
  ports: Ports,
  onChange: (element: Element, near: boolean) => void,
  signal: AbortSignal,
): Nearness {
  if (ports.createIntersectionObserver === null) {
    return { observe: (element) => onChange(element, true), unobserve: () => undefined };
  }
  const observer = ports.createIntersectionObserver(
    (entries) => {
      for (const entry of entries) onChange(entry.target, entry.isIntersecting);
    },
    // `scrollMargin` does for columns that scroll on their own what `rootMargin` does for the page.
    { rootMargin: MARGIN, scrollMargin: MARGIN } as IntersectionObserverInit,
  );
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    observe: (element) => observer.observe(element),
    unobserve: (element) => observer.unobserve(element),
  };
}
