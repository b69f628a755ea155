import { getView } from './page-dom';

/** The browser's own clockwork, as far as the overlay needs it; tests put their own in. */
export interface Ports {
  requestFrame(callback: () => void): number;
  cancelFrame(handle: number): void;
  /** Milliseconds, monotonic. */
  now(): number;
  /** The page's highlight registry and the maker of its entries; null where the browser has none. */
  highlights: { registry: HighlightNames; create(): HighlightSet } | null;
  createIntersectionObserver:
    | ((callback: IntersectionObserverCallback, options: IntersectionObserverInit) => IntersectionObserver)
    | null;
}

/** The part of `HighlightRegistry` that works in Firefox's content scripts: never iterate it there. */
export interface HighlightNames {
  set(name: string, highlight: HighlightSet): unknown;
  get(name: string): unknown;
  delete(name: string): boolean;
}

/** The part of `Highlight` that works in Firefox's content scripts. */
export interface HighlightSet {
  priority: number;
  add(range: AbstractRange): unknown;
  delete(range: AbstractRange): boolean;
}

/** Ports of a real browser window. */
export function browserPorts(document: Document): Ports {
  const view = getView(document);
  const registry = (view.CSS as Partial<typeof CSS> | undefined)?.highlights;
  return {
    requestFrame: (callback) => view.requestAnimationFrame(callback),
    cancelFrame: (handle) => view.cancelAnimationFrame(handle),
    now: () => view.performance.now(),
    highlights:
      registry === undefined
        ? null
        : { registry: registry as unknown as HighlightNames, create: () => new view.Highlight() },
    createIntersectionObserver:
      typeof view.IntersectionObserver === 'function'
        ? (callback, options) => new view.IntersectionObserver(callback, options)
        : null,
  };
}
