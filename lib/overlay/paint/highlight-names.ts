import { MARK_STYLES, type MarkStyle } from '@/lib/domain/mark';
import type { HighlightNames } from '../ports';

/** What a painted stretch is shown as: a list's style, or the mark the agent stands on. */
export type HighlightKind = MarkStyle | 'current';

export const HIGHLIGHT_KINDS: readonly HighlightKind[] = [...MARK_STYLES, 'current'];

/** Counts up when the meaning of a name changes, so that an old overlay's leftovers never get new styles. */
const VERSION = 1;

/** The page shares the registry with us: prefix and version keep its own `::highlight` names apart from ours. */
export function highlightName(kind: HighlightKind, version = VERSION): string {
  return `yorisoi-${version}-${kind}`;
}

/** Takes out everything an overlay of this or an earlier version registered. */
export function clearHighlights(registry: HighlightNames): void {
  for (let version = 1; version <= VERSION; version++) {
    for (const kind of HIGHLIGHT_KINDS) registry.delete(highlightName(kind, version));
  }
}
