/**
 * What a form's own controls may shadow: `<input name="parentElement">` hides the property of its form, `name="id"`
 * hides `form.id`. Read from the prototypes instead.
 */
export function readAttribute(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

export function parentOf(node: Node): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', node) as Element | null;
}

export function textOf(node: Node): string {
  const text = Reflect.get(Node.prototype, 'textContent', node) as string | null;
  return (text ?? '').normalize('NFKC').replace(/\s+/gu, ' ').trim();
}

export function isInside(container: Element, node: Node): boolean {
  return Node.prototype.contains.call(container, node);
}
