/** A CSS selector that matches exactly this element in its document: by id or name where one is its own, else by place. */
export function selectorOf(element: Element): string {
  const isOnly = (selector: string) => {
    const found = element.ownerDocument.querySelectorAll(selector);
    return found.length === 1 && found[0] === element;
  };
  const named = ['id', 'name'].flatMap((attribute) => {
    const value = element.getAttribute(attribute);
    if (value === null || value === '') return [];
    const plain = attribute === 'id' ? `#${CSS.escape(value)}` : '';
    return [plain, `${element.localName}[${attribute}=${JSON.stringify(value)}]`].filter(Boolean);
  });
  return named.find(isOnly) ?? pathTo(element);
}

function pathTo(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const position = at.parentElement === null ? 1 : [...at.parentElement.children].indexOf(at) + 1;
    steps.unshift(`${at.localName}:nth-child(${position})`);
  }
  return steps.join(' > ');
}
