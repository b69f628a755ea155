import { MARK_STYLES, type MarkStyle } from '@/lib/domain/mark';
import type { HighlightNames } from '../ports';
import { PAGE_THEMES, type PageTheme } from './page-theme';

/** What a painted stretch is shown as: a list's style, or the mark the agent stands on. */
export type HighlightKind = MarkStyle | 'current';

export const HIGHLIGHT_KINDS: readonly HighlightKind[] = [...MARK_STYLES, 'current'];

/**
 * Counts up with the rules of our highlights: past an update an open page has the names an old overlay left and the rules it
 * was loaded with. Neither gets mixed with the new ones.
 */
const VERSION = 2;

/** The page shares the registry with us: prefix and version keep its own `::highlight` names apart from ours. */
const ownName = (name: string, version = VERSION): string => `yorisoi-${version}-${name}`;

/** By its theme a mark changes its look without a change of the page's style sheets. */
export const highlightName = (kind: HighlightKind, theme: PageTheme): string => ownName(`${theme}-${kind}`);

/** Styled like a mark, and never registered: tells whether our rules reach the page's text. */
export const PROBE = ownName('probe');

/** Takes out everything an overlay of this or an earlier version registered. */
export function clearHighlights(registry: HighlightNames): void {
  for (const kind of HIGHLIGHT_KINDS) {
    // The first version had no themes.
    registry.delete(ownName(kind, 1));
    for (let version = 2; version <= VERSION; version++)
      for (const theme of PAGE_THEMES) registry.delete(ownName(`${theme}-${kind}`, version));
  }
}
