/** The slash, as a Japanese keyboard types it too: full width, or the middle dot of that key with the input method on. */
const SLASH = /^[/／・･]$/u;

/**
 * Where somebody has just typed a slash that asks for templates: at the beginning of a line or after white space, so
 * that an address, a date or a fraction is left in peace (facts/practice.md §4b).
 * @param before the text without it
 * @param caret where the caret stands in `after`
 * @returns its offset in `after`; undefined for anything else
 */
export function findSlash(before: string, after: string, caret: number): number | undefined {
  const at = caret - 1;
  if (withoutSlash(after, at) !== before) return undefined;
  return at === 0 || /\s/u.test(after.charAt(at - 1)) ? at : undefined;
}

/** A text without the slash at an offset; undefined where there is none. */
export function withoutSlash(text: string, at: number): string | undefined {
  return SLASH.test(text.charAt(at)) ? text.slice(0, at) + text.slice(at + 1) : undefined;
}
