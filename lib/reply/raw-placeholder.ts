/** Placeholders of other tools that were pasted along (facts/practice.md §4a). */
export const FOREIGN_PLACEHOLDER = /#\{[^}\n]*\}|\{%[^%\n]*%\}|\[\[[^\]\n]*\]\]|<%[^%\n]*%>/gu;

/** Whether a finished text still holds a placeholder, whole or half: it must not reach anybody (law 8). */
export function hasRawPlaceholder(text: string): boolean {
  return text.includes('{{') || text.search(FOREIGN_PLACEHOLDER) !== -1;
}
