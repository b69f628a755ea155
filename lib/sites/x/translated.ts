import { queryFirst } from '../query';
import { findLinkedHandle } from './handle';
import { USER_NAME } from './selectors';

/** How far above the text the line "translated from … / show original" is looked for. */
const LEVELS = 3;

/**
 * Whether the text is a translation. X's own replaces the text and puts a line with a button before it (facts/x.md
 * §1.9; words and label are localised); browser translators wrap what they changed in `<font>`, which X never uses.
 */
export function isTranslated(post: Element, text: Element): boolean {
  return text.querySelector('font') !== null || (hasTranslationLine(post, text) && isInReadersLanguage(text));
}

function hasTranslationLine(post: Element, text: Element): boolean {
  let level = text;
  for (let depth = 0; depth < LEVELS; depth++) {
    for (let before = level.previousElementSibling; before !== null; before = before.previousElementSibling) {
      if (before.matches(USER_NAME) || before.querySelector(USER_NAME) !== null) return false;
      if (isTranslationLine(before)) return true;
    }
    const parent = level.parentElement;
    if (parent === null || parent === post) return false;
    level = parent;
  }
  return false;
}

/** A text line with a button and no person: "Replying to @…" has the same place but links to profiles. */
function isTranslationLine(element: Element): boolean {
  const line = element.matches('[dir]') ? element : element.querySelector('[dir]');
  if (line === null || element.querySelector('button, [role="button"]') === null) return false;
  return ![...element.querySelectorAll('a[href]')].some((link) => findLinkedHandle(link) !== undefined);
}

/** The same line offers the translation while the original is shown; then the text is in the author's language. */
function isInReadersLanguage(text: Element): boolean {
  const page = queryFirst(text.ownerDocument, 'html')?.getAttribute('lang') ?? '';
  const shown = text.getAttribute('lang') ?? '';
  return page === '' || shown === '' || primaryLanguage(page) === primaryLanguage(shown);
}

function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
