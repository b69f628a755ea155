import type { MarkRange } from '../live-post';
import { getView } from '../page-dom';
import { findMarkAt } from './mark-at-point';

/** Inside these a click belongs to the page, mark or not: links keep working. */
const PAGE_CONTROLS = 'a[href],button,input,textarea,select,summary,label,[contenteditable],[role="button"]';

function isPlainClick(event: MouseEvent): boolean {
  const modified = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
  // `detail` is 0 for clicks made by a key: those have no point.
  return event.isTrusted && event.button === 0 && event.detail > 0 && !modified;
}

/**
 * Finds clicks of the agent on painted words. Such a click is ours: the page does not see it, else X would leave for
 * the post's own page.
 */
export function watchMarkClicks(
  document: Document,
  painted: ReadonlySet<MarkRange>,
  onMark: (mark: MarkRange) => void,
  signal: AbortSignal,
): void {
  const view = getView(document);
  view.addEventListener(
    'click',
    (event) => {
      if (painted.size === 0 || !isPlainClick(event)) return;
      const target = event.target;
      if (!(target instanceof view.Element) || target.closest(PAGE_CONTROLS) !== null) return;
      // The agent drags over text to copy it: the click that ends a selection is not one on a mark.
      if (view.getSelection()?.isCollapsed === false) return;
      const mark = findMarkAt(view, document, painted, event.clientX, event.clientY);
      if (mark === undefined) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      onMark(mark);
    },
    { capture: true, signal },
  );
}
