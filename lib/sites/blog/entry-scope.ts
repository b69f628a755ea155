/** Where an entry or a comment presents a writer. */
export const AUTHOR = '.p-author, [itemprop~="author"], .vcard.author, .author.vcard, .byline .vcard';

/** What somebody else wrote elsewhere and the entry shows. */
const QUOTED = 'blockquote, .h-cite';
/** What is a thing of its own to microformats and microdata; a writer is one inside what they wrote. */
const ITEM = '.h-entry, [itemscope]';
const ENTRY_ITEM = '.h-entry, [itemtype*="Posting"], [itemtype*="NewsArticle"], [itemtype$="/Article"]';
/** Who wrote or published something, and what is quoted: their names and addresses are not the entry's. */
const PRESENTED = `${AUTHOR}, .h-card, [itemprop~="publisher"], ${QUOTED}`;

/**
 * Whether a part is said of `whole` itself: not of what is quoted in it, nor of another item in it such as a review.
 * What is inside the author of `whole` counts as said of `whole`.
 */
export function isSaidOf(part: Element, whole: Element): boolean {
  for (let at = part.parentElement; at !== null && at !== whole; at = at.parentElement) {
    if (at.matches(QUOTED) || (at.matches(ITEM) && !at.matches(AUTHOR) && !isSame(at, whole))) return false;
  }
  return true;
}

/** Themes put the item of an entry into an element that is not itself one. */
function isSame(item: Element, whole: Element): boolean {
  return item.matches(ENTRY_ITEM) && !whole.matches(ENTRY_ITEM);
}

/** Whether a title or a link in `entry` names somebody, or something quoted, instead of the entry. */
export function isOfAnother(part: Element, entry: Element): boolean {
  for (let at: Element | null = part; at !== null && at !== entry; at = at.parentElement) {
    if (at.matches(PRESENTED)) return true;
  }
  return false;
}
