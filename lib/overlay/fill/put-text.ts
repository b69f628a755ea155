import type { Composer } from '@/lib/sites/adapter';
import { getView } from '../page-dom';
import { createPasteEvent } from './page-realm';
import { placeCaret } from './place-caret';
import { setFieldValue } from './set-field-value';

/** Into a plain text field, at the agent's caret, else at the end. */
function putIntoField(document: Document, field: HTMLTextAreaElement, text: string): void {
  const view = getView(document);
  const old = field.value;
  field.focus({ preventScroll: true });
  const at = old === '' ? 0 : (field.selectionEnd ?? old.length);
  setFieldValue(view, field, old.slice(0, at) + text + old.slice(at), text);
  field.setSelectionRange(at + text.length, at + text.length);
}

/**
 * Puts text into a composer at the agent's caret, else at the end. Whether it arrived must be read back.
 * @param isAsFound asked right before the text goes in: setting the caret takes a moment, in which a site may reuse
 * the editor for another post
 * @returns false when nothing was put in
 */
export async function putText(
  document: Document,
  composer: Composer,
  text: string,
  isAsFound: () => boolean,
): Promise<boolean> {
  const { element } = composer;
  if (composer.kind !== 'textarea') await placeCaret(document, element);
  if (!isAsFound()) return false;
  if (composer.kind === 'textarea') putIntoField(document, element as HTMLTextAreaElement, text);
  else element.dispatchEvent(createPasteEvent(getView(document), text));
  return true;
}
