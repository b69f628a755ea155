import type { HighlightSet, Ports } from '../ports';
import { HIGHLIGHT_KINDS, type HighlightKind, highlightName } from './highlight-names';
import type { PageTheme } from './page-theme';

export interface Highlights {
  add(kind: HighlightKind, range: StaticRange): void;
  delete(kind: HighlightKind, range: StaticRange): void;
  /** Registers again what the page took out of the shared registry, and takes out what holds nothing. */
  keepRegistered(): void;
  setTheme(theme: PageTheme): void;
  clear(): void;
}

/** For browsers without the Custom Highlight API: no words are marked there, only chips are shown. */
export const noHighlights: Highlights = {
  add: () => undefined,
  delete: () => undefined,
  keepRegistered: () => undefined,
  setTheme: () => undefined,
  clear: () => undefined,
};

interface Entry {
  highlight: HighlightSet;
  size: number;
  registered: boolean;
}

/**
 * One `Highlight` for each kind. Sizes are counted here: in Firefox's content scripts these objects must never be
 * iterated (facts/matching.md §7). A name is registered only while it holds ranges.
 * @param onRegister called before a name is registered
 */
export function createHighlights(
  port: NonNullable<Ports['highlights']>,
  theme: PageTheme,
  onRegister: () => void = () => undefined,
): Highlights {
  let shown = theme;
  const entries = new Map<HighlightKind, Entry>();
  for (const kind of HIGHLIGHT_KINDS) {
    const highlight = port.create();
    // The current mark lies over the style of its list.
    highlight.priority = kind === 'current' ? 2 : 1;
    entries.set(kind, { highlight, size: 0, registered: false });
  }
  function keepRegistered(): void {
    for (const [kind, entry] of entries) {
      const { highlight, size } = entry;
      const name = highlightName(kind, shown);
      if (size > 0 && port.registry.get(name) !== highlight) {
        onRegister();
        port.registry.set(name, highlight);
      }
      if (size === 0 && entry.registered) port.registry.delete(name);
      entry.registered = size > 0;
    }
  }
  function clear(): void {
    for (const [kind, { highlight }] of entries) {
      const name = highlightName(kind, shown);
      // After an update the next overlay may have the name already.
      if (port.registry.get(name) === highlight) port.registry.delete(name);
    }
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
    keepRegistered,
    setTheme(next) {
      if (next === shown) return;
      clear();
      shown = next;
      keepRegistered();
    },
    clear,
  };
}
