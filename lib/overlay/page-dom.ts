/**
 * Access to the document that a page cannot bend. `<img name="createElement">` shadows `document.createElement` for
 * content scripts too, because named elements override the document's own properties; so methods and getters are
 * taken from the prototype.
 */
function readDocument<Value>(document: Document, name: keyof Document): Value | null {
  const getter = Object.getOwnPropertyDescriptor(Document.prototype, name)?.get;
  return (getter?.call(document) as Value | null | undefined) ?? null;
}

/** @throws Error where the document has no window, which no page with a content script lacks */
export function getView(document: Document): Window & typeof globalThis {
  const view = readDocument<Window & typeof globalThis>(document, 'defaultView');
  if (view === null) throw new Error('document without a window');
  return view;
}

export function findBody(document: Document): HTMLElement | null {
  return readDocument<HTMLElement>(document, 'body');
}

export function findRoot(document: Document): HTMLElement | null {
  const root = readDocument<HTMLElement>(document, 'documentElement');
  // jsdom and browsers agree on the getter only for Document; Node methods find the root everywhere.
  return root ?? (document.lastElementChild as HTMLElement | null);
}

export function isHidden(document: Document): boolean {
  return readDocument<boolean>(document, 'hidden') === true;
}

export function createElement(document: Document, tag: string): HTMLElement {
  return Document.prototype.createElement.call(document, tag);
}

export function createSvg(
  document: Document,
  tag: string,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElement {
  const element = Document.prototype.createElementNS.call(document, 'http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element as SVGElement;
}

export function createLiveRange(document: Document): Range {
  return Document.prototype.createRange.call(document);
}

export function queryAll(document: Document, selector: string): Element[] {
  return [...Document.prototype.querySelectorAll.call(document, selector)];
}
