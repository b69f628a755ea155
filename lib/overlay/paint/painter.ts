import type { MarkRange } from '../live-post';
import type { HighlightKind } from './highlight-names';
import type { Highlights } from './highlights';

/** Ranges the browser paints at once. Chromium rebuilds all of them in every changed frame (facts/matching.md §6). */
export const MAX_PAINTED = 150;

export interface Painter {
  /** Makes the browser paint exactly these. Only differences touch the registry. */
  paint(wanted: readonly MarkRange[], current: ReadonlySet<MarkRange>): void;
  /** Stops painting these at once, before the next frame. */
  drop(ranges: readonly MarkRange[]): void;
  /** Registers again what the page threw out, nothing else. */
  keep(): void;
  readonly painted: ReadonlySet<MarkRange>;
  clear(): void;
}

/** Keeps the browser's highlights equal to what should be painted. Holds no range that is not painted. */
export function createPainter(highlights: Highlights): Painter {
  const painted = new Set<MarkRange>();
  const stressed = new Set<MarkRange>();

  function remove(set: Set<MarkRange>, item: MarkRange, kind: HighlightKind): void {
    if (set.delete(item)) highlights.delete(kind, item.range);
  }

  return {
    painted,
    paint(wanted, current) {
      const keep = new Set(wanted);
      for (const item of painted) if (!keep.has(item)) remove(painted, item, item.style);
      for (const item of stressed) {
        if (!keep.has(item) || !current.has(item)) remove(stressed, item, 'current');
      }
      for (const item of keep) {
        if (!painted.has(item)) {
          painted.add(item);
          highlights.add(item.style, item.range);
        }
        if (current.has(item) && !stressed.has(item)) {
          stressed.add(item);
          highlights.add('current', item.range);
        }
      }
      highlights.keepRegistered();
    },
    drop(ranges) {
      for (const item of ranges) {
        remove(painted, item, item.style);
        remove(stressed, item, 'current');
      }
    },
    keep: () => highlights.keepRegistered(),
    clear() {
      painted.clear();
      stressed.clear();
      highlights.clear();
    },
  };
}
