import { pause } from '@/lib/messaging/pause';
import { createLiveRange, getView } from '../page-dom';

/** Draft.js takes the caret over from the DOM only on `selectionchange`, some time later: ms (facts/x.md §4.2). */
const SETTLE = 90;

/** Where the agent's caret stands inside the editor, collapsed so that a paste replaces nothing. */
function ownCaret(selection: Selection, editor: HTMLElement): Range | null {
  if (selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  if (!editor.contains(range.startContainer) || !editor.contains(range.endContainer)) return null;
  range.collapse(false);
  return range;
}

/**
 * Focuses an editor and puts the caret where the agent left it, else at the end. Focus alone would put it at the
 * start: an appended reply would stand before the text it continues.
 */
export async function placeCaret(document: Document, editor: HTMLElement): Promise<void> {
  const selection = getView(document).getSelection();
  if (selection === null) return;
  const kept = ownCaret(selection, editor);
  editor.focus({ preventScroll: true });
  const range = kept ?? createLiveRange(document);
  if (kept === null) {
    range.selectNodeContents(editor);
    range.collapse(false);
  }
  selection.removeAllRanges();
  selection.addRange(range);
  await pause(SETTLE);
}
