const INLINE = /^(?:span|strong|b|em|i|small|cite|font|a)$/u;

/** The node with words that stands before an element in its line, or as the label of the line: `dt` before `dd`. */
export function findWordsBefore(element: Element): ChildNode | undefined {
  for (let at: Element = element; ; ) {
    for (let node = at.previousSibling; node !== null; node = node.previousSibling) {
      if ((node.textContent?.trim() ?? '') !== '') return node;
    }
    const around = at.parentElement;
    if (around === null || !(INLINE.test(around.localName) || around.matches('dd, td'))) return undefined;
    at = around;
  }
}

/** What stands there; empty where the line begins with the element. */
export function wordsBefore(element: Element): string {
  return findWordsBefore(element)?.textContent?.trim() ?? '';
}
