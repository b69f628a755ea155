import { ENTRY_LINK } from '../blog/entry-markup';
import { isOfAnother, isSaidOf } from '../blog/entry-scope';
import { linkAddress } from '../blog/link-address';
import { textOf } from '../blog/own-elements';
import { queryAll, queryFirst } from '../query';
import { isForeign } from './page-parts';
import { BODY, ENTRY, ENTRY_NAMES, HEADING } from './selectors';

/** Letters of a paragraph that are more than a date or a category before the heading. */
const LEAD = 40;

/** Whether `element` stands in a foreign part of `entry`. */
function isInForeign(element: Element, entry: Element): boolean {
  for (let at: Element | null = element; at !== null && at !== entry; at = at.parentElement) {
    if (isForeign(at)) return true;
  }
  return false;
}

/** Tells the parts of an entry that are its own from comments, share buttons and cards of other entries inside it. */
export function ownershipOf(entry: Element): (part: Element) => boolean {
  const link = findEntryLink(entry);
  const isCard = (element: Element) => {
    const leadsTo = ENTRY_NAMES.has(element.localName) ? findEntryLink(element) : null;
    return leadsTo !== null && leadsTo !== link;
  };
  const cards = queryAll(entry, ENTRY).filter(isCard);
  return (part) => !isInForeign(part, entry) && !cards.some((card) => card.contains(part));
}

/** The heading an entry begins with: the first inside that is not of its foreign parts nor amid what was written. */
export function findHeading(entry: Element): Element | null {
  const isTitle = (heading: Element) =>
    textOf(heading) !== null &&
    heading.closest(BODY) === null &&
    !isInForeign(heading, entry) &&
    !isOfAnother(heading, entry);
  const heading = queryAll(entry, HEADING).find(isTitle);
  if (heading === undefined) return null;
  const before = queryAll(entry, 'p').find(
    (part) => part.textContent.trim().length > LEAD && !isInForeign(part, entry),
  );
  const isAfter =
    before !== undefined &&
    (before.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return isAfter && heading.localName !== 'h1' ? null : heading;
}

/** The heading right before an entry, where templates put it outside; not the name of the blog. */
export function findHeadingBefore(entry: Element): Element | null {
  const before = entry.previousElementSibling;
  if (before === null || isForeign(before) || before.matches(`header, #header, .header, ${ENTRY}`))
    return null;
  const [only, ...more] = before.matches(HEADING) ? [before] : queryAll(before, HEADING);
  const isTitle = only !== undefined && more.length === 0 && before.textContent.length < 300;
  return isTitle && textOf(only) !== null ? only : null;
}

/**
 * Where the entry's own link leads: in or around its heading, marked as its permalink, or around the whole of it.
 * @returns null where it has none
 */
export function findEntryLink(entry: Element): string | null {
  const heading = findHeading(entry) ?? findHeadingBefore(entry);
  const links = [
    heading && (queryFirst(heading, 'a[href]') ?? heading.closest('a[href]')),
    findMarkedLink(entry),
    entry.closest('a[href]'),
    findOnlyLink(entry),
  ];
  return links.map(linkAddress).find((address) => address !== null) ?? null;
}

function findMarkedLink(entry: Element): Element | null {
  const isOwn = (link: Element) =>
    link.closest(ENTRY) === entry && isSaidOf(link, entry) && !isOfAnother(link, entry);
  return queryAll(entry, ENTRY_LINK).find(isOwn) ?? null;
}

/** A card's picture and title lead to the same place, and there is no other link but its title's. */
function findOnlyLink(entry: Element): Element | null {
  const [first, ...more] = queryAll(entry, 'a[href]');
  if (first === undefined || more.length > 3 || more.some((link) => !isAlike(link, first))) return null;
  const isTitle = more.length > 0 || queryFirst(first, HEADING) !== null;
  const isPerson = first.matches('[rel~="author"], .fn, .author, .author *') || isOfAnother(first, entry);
  return isTitle && !isPerson ? first : null;
}

function isAlike(link: Element, other: Element): boolean {
  return link.getAttribute('href') === other.getAttribute('href');
}
