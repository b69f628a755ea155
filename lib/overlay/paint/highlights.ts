import type { HighlightSet, Ports } from '../ports';
import { HIGHLIGHT_KINDS, type HighlightKind, highlightName } from './highlight-names';

export interface Highlights {
  add(kind: HighlightKind, range: StaticRange): void;
  delete(kind: HighlightKind, range: StaticRange): void;
  /** Registers again what the page took out of the shared registry, and takes out what holds nothing. */
  keepRegistered(): void;
  clear(): void;
}

/** For browsers without the Custom Highlight API: no words are marked there, only chips are shown. */
export const noHighlights: Highlights = {
  add: () => undefined,
  delete: () => undefined,
  keepRegistered: () => undefined,
  clear: () => undefined,
};

interface Entry {
  highlight: HighlightSet;
  size: number;
}

/**
 * One `Highlight` for each kind. Sizes are counted here: in Firefox's content scripts these objects must never be
 * iterated (facts/matching.md §7). A name is registered only while it holds ranges.
 */
export function createHighlights(port: NonNullable<Ports['highlights']>): Highlights {
  const entries = new Map<HighlightKind, Entry>();
  for (const kind of HIGHLIGHT_KINDS) {
    const highlight = port.create();
    // The current mark lies over the style of its list.
    highlight.priority = kind === 'current' ? 2 : 1;
    entries.set(kind, { highlight, size: 0 });
  }
  return {
    add(kind, range) {
      const entry = entries.get(kind);
      if (entry === undefined) return;
      entry.highlight.add(range);
      entry.size++;
    },
    delete(kind, range) {
      const entry = entries.get(kind);
      if (entry?.highlight.delete(range)) entry.size--;
    },
    keepRegistered() {
      for (const [kind, { highlight, size }] of entries) {
        const name = highlightName(kind);
        const registered = port.registry.get(name);
        if (size > 0 && registered !== highlight) port.registry.set(name, highlight);
        if (size === 0 && registered !== undefined) port.registry.delete(name);
      }
    },
    clear() {
      for (const [kind, { highlight }] of entries) {
        const name = highlightName(kind);
        // After an update the next overlay may have the name already.
        if (port.registry.get(name) === highlight) port.registry.delete(name);
      }
    },
  };
}
