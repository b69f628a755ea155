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
  name: string;
  highlight: HighlightSet;
  size: number;
  registered: boolean;
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
    entries.set(kind, { name: highlightName(kind), highlight, size: 0, registered: false });
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
      for (const entry of entries.values()) {
        const { name, highlight, size } = entry;
        if (size > 0 && port.registry.get(name) !== highlight) port.registry.set(name, highlight);
        if (size === 0 && entry.registered) port.registry.delete(name);
        entry.registered = size > 0;
      }
    },
    clear() {
      for (const { name, highlight } of entries.values()) {
        // After an update the next overlay may have the name already.
        if (port.registry.get(name) === highlight) port.registry.delete(name);
      }
    },
  };
}
