/**
 * `querySelectorAll` that the page cannot shadow: an element named `querySelectorAll` overrides the method on a
 * document or a form (DOM clobbering), also for content scripts.
 */
export function queryAll(root: ParentNode, selector: string): Element[] {
  const found = getPrototype(root).querySelectorAll.call(root, selector);
  const elements: Element[] = [];
  // Spreading a node list takes nearly twice as long in Chromium, and long pages ask thousands of times.
  for (let at = 0; at < found.length; at++) {
    const element = found[at];
    if (element !== undefined) elements.push(element);
  }
  return elements;
}

/** `querySelector` in the same safe form; null where nothing matches. */
export function queryFirst(root: ParentNode, selector: string): Element | null {
  return getPrototype(root).querySelector.call(root, selector);
}

/** Whether the node is an element, also where the page shadows `nodeType` or the node is of another frame. */
export function isElement(node: Node | ParentNode): node is Element {
  return readNodeType(node) === Node.ELEMENT_NODE;
}

function readNodeType(node: Node | ParentNode): unknown {
  return Reflect.get(Node.prototype, 'nodeType', node);
}

function getPrototype(root: ParentNode): ParentNode {
  const type = readNodeType(root);
  if (type === Node.DOCUMENT_NODE) return Document.prototype;
  return type === Node.DOCUMENT_FRAGMENT_NODE ? DocumentFragment.prototype : Element.prototype;
}
