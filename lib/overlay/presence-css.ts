/**
 * Firefox ends the scripts of an extension that is removed without a word: nothing is left to clean up with. All it takes
 * out of a page by itself is the CSS the extension brought in by `scripting` (measured in 153). So that CSS says that we
 * are here, and what we show hangs on it.
 */
export const PRESENT_CSS = ':root{--yorisoi-here:1;--yorisoi-gone:initial!important}';

/** Stays in the page, and counts once `PRESENT_CSS` is gone. */
export const GONE_CSS = ':root{--yorisoi-gone:none}';

/** A value that becomes `none`, or nothing where that is no value, once we are gone. Other browsers let us clean up. */
export const whilePresent = (value: string): string =>
  import.meta.env.FIREFOX ? `var(--yorisoi-gone,${value})` : value;

/** Whether the page holds `PRESENT_CSS`. */
export function isPresent(root: Element): boolean {
  return getComputedStyle(root).getPropertyValue('--yorisoi-here') !== '';
}
