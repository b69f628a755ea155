/** Placeholders of other tools that were pasted along (facts/practice.md §4a); [NAME], but not [UPDATE] or [SOLVED]. */
export const FOREIGN_PLACEHOLDER =
  /#\{[^}\n]*\}|\{%[^%\n]*%\}|\[\[[^\]\n]*\]\]|<%[^%\n]*%>|(?<!\{)\{[\p{L}_][^{}\n]{0,60}\}(?!\})|\[(?:[A-Z]+[_ ])*(?:NAME|INITIALS|DATE|TIME|NUMBER|LINK|URL|EMAIL|INSERT|CUSTOMER|AGENT|COMPANY|PRODUCT)(?:[_ ][A-Z]+)*\]/gu;

/** Whether a finished text still holds a placeholder, whole or half: it must not reach anybody (law 8). */
export function hasRawPlaceholder(text: string): boolean {
  return text.includes('{{') || text.search(FOREIGN_PLACEHOLDER) !== -1;
}
