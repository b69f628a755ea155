import type { MarkRange } from '../live-post';
import { createLiveRange } from '../page-dom';

interface HitResult {
  ranges: AbstractRange[];
}

interface Caret {
  node: Node;
  offset: number;
}

/** `CSS.highlights.highlightsFromPoint`, from Chrome 140 and Firefox 153. */
function rangesFromPoint(view: Window & typeof globalThis, x: number, y: number): AbstractRange[] | null {
  const registry = (view.CSS as Partial<typeof CSS> | undefined)?.highlights as
    | { highlightsFromPoint?(x: number, y: number): HitResult[] }
    | undefined;
  if (typeof registry?.highlightsFromPoint !== 'function') return null;
  const ranges: AbstractRange[] = [];
  const results = registry.highlightsFromPoint(x, y);
  // By index: iterators of page objects throw in Firefox's content scripts.
  for (let at = 0; at < results.length; at++) {
    const found = results[at]?.ranges;
    for (let index = 0; found !== undefined && index < found.length; index++) {
      const range = found[index];
      if (range !== undefined) ranges.push(range);
    }
  }
  return ranges;
}

function caretFromPoint(document: Document, x: number, y: number): Caret | null {
  const position = Document.prototype.caretPositionFromPoint?.call(document, x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = Document.prototype.caretRangeFromPoint?.call(document, x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function covers(document: Document, { range }: MarkRange, x: number, y: number): boolean {
  const live = createLiveRange(document);
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const boxes = live.getClientRects();
  for (let index = 0; index < boxes.length; index++) {
    const box = boxes[index];
    if (box && x >= box.left && x < box.right && y >= box.top && y < box.bottom) return true;
  }
  return false;
}

/**
 * The painted mark under a point in the viewport. Highlights have no events, so it is asked of the browser: directly
 * where it can tell, else by the caret's place, which snaps to the nearest letter and is therefore checked against
 * the mark's boxes.
 * @param painted the ranges painted now; nothing else can be hit
 */
export function findMarkAt(
  view: Window & typeof globalThis,
  document: Document,
  painted: ReadonlySet<MarkRange>,
  x: number,
  y: number,
): MarkRange | undefined {
  const direct = rangesFromPoint(view, x, y);
  if (direct !== null) return [...painted].find(({ range }) => direct.includes(range));
  const caret = caretFromPoint(document, x, y);
  if (caret === null) return undefined;
  return [...painted].find(
    (item) => item.range.startContainer === caret.node && covers(document, item, x, y),
  );
}
