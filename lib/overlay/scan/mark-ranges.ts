import type { Mark } from '@/lib/domain/mark';
import type { BodyText, TextRun } from '@/lib/sites/adapter';
import type { MarkRange } from '../live-post';

/** A page that repeats a keyword without end must not make us hold ranges without end. */
const MAX_RANGES = 2_000;

/** Index of the first run that ends after `offset`. */
function findRunAfter(runs: readonly TextRun[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && run.start + run.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function pieceOf(run: TextRun, mark: Mark): StaticRange | undefined {
  if (run.node.nodeType !== 3) return undefined;
  const from = Math.max(mark.start, run.start);
  const to = Math.min(mark.end, run.start + run.length);
  if (from >= to) return undefined;
  return new StaticRange({
    startContainer: run.node,
    startOffset: run.nodeStart + from - run.start,
    endContainer: run.node,
    endOffset: run.nodeStart + to - run.start,
  });
}

/**
 * The stretches to paint for a post's marks: one `StaticRange` for each text node a mark touches. Emoji images cannot
 * be painted and hold no range. Static, because live ranges make removing posts forty times as expensive
 * (facts/matching.md §6).
 */
export function buildRanges(body: BodyText, marks: readonly Mark[]): MarkRange[] {
  const ranges: MarkRange[] = [];
  for (const [index, mark] of marks.entries()) {
    for (let at = findRunAfter(body.runs, mark.start); at < body.runs.length; at++) {
      const run = body.runs[at];
      if (run === undefined || run.start >= mark.end || ranges.length >= MAX_RANGES) break;
      const range = pieceOf(run, mark);
      if (range !== undefined) ranges.push({ range, style: mark.style, mark: index });
    }
  }
  return ranges;
}
