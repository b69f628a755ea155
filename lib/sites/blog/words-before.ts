const INLINE = /^(?:span|strong|b|em|i|small|cite|font)$/u;

/** The node with words that stands before an element in its line; undefined where the line begins with the element. */
export function findWordsBefore(element: Element): ChildNode | undefined {
  for (let at: Element = element; ; ) {
    for (let node = at.previousSibling; node !== null; node = node.previousSibling) {
      if ((node.textContent?.trim() ?? '') !== '') return node;
    }
    const around = at.parentElement;
    if (around === null || !INLINE.test(around.localName)) return undefined;
    at = around;
  }
}

/** What stands before an element in its line. */
export function wordsBefore(element: Element): string {
  return findWordsBefore(element)?.textContent?.trim() ?? '';
}
