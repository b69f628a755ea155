/**
 * Markup of threads.com (facts/x.md §10). Classes are generated and nothing has a testid: only addresses, times and
 * the attribute of the box that opens a post when pressed.
 */
export const POST = '[data-pressable-container]';
/** Its link leads to the post itself. */
export const TIME = 'a[href*="/post/"] time[datetime]';
export const PROFILE_LINK = 'a[href*="/@"]';
export const TEXT = '[dir="auto"]';
/** Counts, menus, links of media and cards: not what the writer wrote. */
export const NO_TEXT = '[role="button"], button, time, [contenteditable="true"]';

export const IGNORED =
  'textarea, input, [contenteditable="true"], [role="textbox"], [role="menu"], [role="button"]';
