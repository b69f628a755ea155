import { documentOf } from './blog/page-address';

/** What an agent writes in, whatever stands in it: islands that cannot be changed are part of the text, too. */
export const EDITOR = '[contenteditable]:not([contenteditable="false" i]), [role="textbox"]';

const ofDocument = (name: 'designMode' | 'body' | 'defaultView', document: Document): unknown =>
  Reflect.get(Document.prototype, name, document);

/** Whether an element is, or stands in, something to write in: nothing is marked or filled there, and no chip put in. */
export function isInEditor(element: Element | null): boolean {
  if (element === null) return false;
  return (
    ofDocument('designMode', documentOf(element)) === 'on' ||
    Element.prototype.closest.call(element, EDITOR) !== null
  );
}

/** Whether a whole page is something to write in: a blog's editor, or a frame that stands in one. */
export function isEditorPage(document: Document): boolean {
  const view = ofDocument('defaultView', document) as Window | null;
  // Null for a frame of another origin, whose surroundings are not ours to see.
  return isInEditor(ofDocument('body', document) as Element | null) || isInEditor(view?.frameElement ?? null);
}
