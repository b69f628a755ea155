/**
 * The page's address, also where an element of the page is named `URL` or `baseURI` (DOM clobbering).
 * `about:blank` for a document without one.
 */
export function pageAddress(node: Node): string {
  return String(Reflect.get(Document.prototype, 'URL', documentOf(node)));
}

/** The same taken apart. */
export function pageUrl(node: Node): URL {
  return new URL(pageAddress(node));
}

/** What relative links of the page count from: its `<base>` where it has one. */
export function linkBase(node: Node): string {
  return String(Reflect.get(Node.prototype, 'baseURI', node));
}

/** The page's `<head>`, also where an element of the page is named `head`. */
export function headOf(node: Node): Element | null {
  return Reflect.get(Document.prototype, 'head', documentOf(node)) as Element | null;
}

/** The document a node is of; a document is its own. */
export function documentOf(node: Node): Document {
  return (Reflect.get(Node.prototype, 'ownerDocument', node) ?? node) as Document;
}
