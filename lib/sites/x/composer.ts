import type { Post } from '@/lib/domain/post';
import type { Composer } from '../adapter';
import { queryAll, queryFirst } from '../query';
import { isAnsweredBy } from './answered-post';
import { readEditor } from './editor-text';
import { DIALOG, EDITABLE, EDITOR } from './selectors';

/**
 * The open editor of a reply to exactly this post. An open dialog with an editor is in front of everything: it is
 * taken or, when it answers something else, nothing is. Editors that answer no post (home, compose) never count.
 */
export function findReplyComposer(document: Document, post: Post): Composer | undefined {
  const editors = findEditors(document);
  // Dialogs are laid over each other in document order: the last one is in front.
  const front = editors.findLast((editor) => editor.closest(DIALOG) !== null)?.closest(DIALOG);
  const answering = editors.filter(
    (editor) => front?.contains(editor) !== false && isAnsweredBy(editor, post),
  );
  const focused = answering.find(
    (editor) => editor.matches(':focus') || editor.querySelector(':focus') !== null,
  );
  const element = focused ?? answering[0];
  if (element === undefined) return undefined;
  return {
    element,
    kind: element.localName === 'textarea' ? 'textarea' : 'draft',
    read: () => readEditor(element),
  };
}

/** Visible editors in document order. On mobile the testid may sit on a wrapper of the textarea. */
function findEditors(document: Document): HTMLElement[] {
  if (queryFirst(document, EDITOR) === null) return [];
  const editable = queryAll(document, EDITOR).map((editor) =>
    editor.matches(EDITABLE) ? editor : editor.querySelector(EDITABLE),
  );
  const distinct = new Set(editable.filter((editor) => editor !== null));
  return ([...distinct] as HTMLElement[]).filter(isVisible);
}

function isVisible(element: HTMLElement): boolean {
  if (element.closest('[hidden], [inert], [aria-hidden="true"]') !== null) return false;
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
