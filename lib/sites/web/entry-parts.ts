import { ENTRY_LINK } from '../blog/entry-markup';
import { isOfAnother, isSaidOf } from '../blog/entry-scope';
import { linkAddress } from '../blog/link-address';
import { textOf } from '../blog/own-elements';
import { documentOf } from '../blog/page-address';
import { findWrittenDate } from '../blog/written-date';
import { isBefore } from '../document-order';
import { queryAll, queryFirst } from '../query';
import { saysSomething } from './measure-text';
import { isForeign } from './page-parts';
import { BODY, ENTRY, ENTRY_NAMES, HEADING, LABEL, PERSON, PERSON_HEADING } from './selectors';

/** Letters of a paragraph that are more than a date or a category before the heading. */
const LEAD = 24;
/** A line that says only when, by whom or of which kind. */
const MAX_LABEL = 60;
/** Where the page of a member is: a card's picture and name lead there as well as those of an entry. */
const PERSON_PATH =
  /(?:^|\/)(?:(?:u|users?|members?|profiles?|authors?|writers?|people)\/[^/?#]+|@[^/?#]+)\/?(?:[?#]|$)/iu;
/** What may stand beside a day. */
const ONLY_WEEKDAY =
  /^[^\p{L}\p{N}]*(?:[日月火水木金土祝](?:曜日?)?|(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*)?[^\p{L}\p{N}]*$/iu;

/** Whether `element` stands in a foreign part of `entry`. */
function isInForeign(element: Element, entry: Element): boolean {
  for (let at: Element | null = element; at !== null && at !== entry; at = at.parentElement) {
    if (isForeign(at)) return true;
  }
  return false;
}

/** Tells the parts of an entry that are its own from comments, share buttons and cards of other entries inside it. */
export function ownershipOf(entry: Element, isOnly: boolean): (part: Element) => boolean {
  const link = findEntryLink(entry, isOnly);
  const isCard = (element: Element) => {
    const leadsTo = ENTRY_NAMES.has(element.localName) ? findEntryLink(element, false) : null;
    return leadsTo !== null && leadsTo !== link;
  };
  const cards = queryAll(entry, ENTRY).filter(isCard);
  return (part) => !isInForeign(part, entry) && !cards.some((card) => card.contains(part));
}

/**
 * The heading an entry begins with: the first inside that is not of its foreign parts nor amid what was written.
 * @param isOnly the entry is the only one of its page, whose title may begin with the entry's
 */
export function findHeading(entry: Element, isOnly: boolean): Element | null {
  const isTitle = (heading: Element) =>
    textOf(heading) !== null &&
    heading.closest(BODY) === null &&
    !isInForeign(heading, entry) &&
    !isOfAnother(heading, entry) &&
    !namesPerson(heading);
  const headings = queryAll(entry, HEADING);
  const first = headings.find(isTitle);
  if (first === undefined) return null;
  // Companies head what they announce with the name of the section, diaries the entries of a day with the day.
  const pageTitle = isOnly ? (textOf(queryFirst(documentOf(entry), 'title')) ?? '') : '';
  const isTitled = (heading: Element) => pageTitle.startsWith(textOf(heading) ?? '');
  const isBetter = isOnlyDay(first) ? (other: Element) => !isOnlyDay(other) : isTitled;
  const better = isTitled(first) ? undefined : headings.find((other) => isBetter(other) && isTitle(other));
  if (better !== undefined && !isWrittenBetween(first, better, entry)) return better;
  const before = queryAll(entry, `p, ${BODY}`).find(
    (part) => part.textContent.trim().length > LEAD && !part.contains(first) && !isInForeign(part, entry),
  );
  const isAfter = before !== undefined && isBefore(before, first);
  return isAfter && first.localName !== 'h1' ? null : first;
}

/** Whether text stands between two headings: the later one is then of a part of the entry, or of its comments. */
function isWrittenBetween(first: Element, later: Element, entry: Element): boolean {
  return queryAll(entry, `p, div, ${BODY}`).some(
    (part) =>
      isBefore(first, part) &&
      isBefore(part, later) &&
      !part.contains(later) &&
      !isLabel(part) &&
      !isInForeign(part, entry) &&
      saysSomething(part, (inner) => isForeign(inner) || isLabel(inner)),
  );
}

/** Whether a part of an entry says only when, by whom or of which kind. */
export function isLabel(part: Element): boolean {
  if (part.matches(LABEL)) return true;
  const text = part.textContent.trim();
  return text.length <= MAX_LABEL && findWrittenDate(text) !== undefined && !/[。！？!?]/u.test(text);
}

/** Whether a heading says no more than who wrote it: forums put members' names into headings of their own. */
function namesPerson(heading: Element): boolean {
  if (heading.matches(PERSON_HEADING)) return true;
  const person = queryFirst(heading, PERSON);
  return person !== null && textOf(person) === textOf(heading);
}

function isOnlyDay(heading: Element): boolean {
  const text = textOf(heading) ?? '';
  const { start, end } = findWrittenDate(text) ?? { start: 0, end: 0 };
  return end > 0 && ONLY_WEEKDAY.test(text.slice(0, start) + text.slice(end));
}

/** The heading right before an entry, where templates put it outside; not the name of the blog. */
export function findHeadingBefore(entry: Element): Element | null {
  const before = entry.previousElementSibling;
  if (before === null || isForeign(before) || before.matches(`header, #header, .header, ${ENTRY}`))
    return null;
  const [only, ...more] = before.matches(HEADING) ? [before] : queryAll(before, HEADING);
  const isTitle =
    only !== undefined && more.length === 0 && before.textContent.length < 300 && !namesPerson(only);
  return isTitle && textOf(only) !== null ? only : null;
}

/**
 * The page's own heading before its only entry, somewhere else on the page: the only `h1`, with which the page's title
 * begins. One that leads to the front is the site's name.
 */
export function findPageHeading(entry: Element): Element | null {
  const document = documentOf(entry);
  const [heading, ...more] = queryAll(document, 'h1');
  const text = textOf(heading ?? null);
  if (heading === undefined || text === null || more.length > 0) return null;
  const isLinked = queryFirst(heading, 'a') !== null || heading.closest('a, [role="banner"]') !== null;
  const title = textOf(queryFirst(document, 'title')) ?? '';
  return !isLinked && isBefore(heading, entry) && title.startsWith(text) && title.length > text.length
    ? heading
    : null;
}

/**
 * Where the entry's own link leads: in or around its heading, marked as its permalink, or around the whole of it.
 * @returns null where it has none
 */
export function findEntryLink(entry: Element, isOnly: boolean): string | null {
  const heading = findHeading(entry, isOnly) ?? findHeadingBefore(entry);
  const links = [
    heading && (queryFirst(heading, 'a[href]') ?? heading.closest('a[href]')),
    findMarkedLink(entry),
    entry.closest('a[href]'),
    isOfPage(heading, isOnly) ? null : findOnlyLink(entry),
  ];
  return links.map(linkAddress).find((address) => address !== null) ?? null;
}

function findMarkedLink(entry: Element): Element | null {
  const isOwn = (link: Element) =>
    link.closest(ENTRY) === entry && isSaidOf(link, entry) && !isOfAnother(link, entry);
  return queryAll(entry, ENTRY_LINK).find(isOwn) ?? null;
}

/** Whether a heading without a link is the page's own, and what it heads no card that leads elsewhere. */
function isOfPage(heading: Element | null, isOnly: boolean): boolean {
  const text = textOf(heading);
  if (heading === null || text === null) return false;
  if (heading.localName === 'h1') return true;
  return isOnly && (textOf(queryFirst(documentOf(heading), 'title')) ?? '').startsWith(text);
}

/** A card's picture and title lead to the same place, and there is no other link but its title's. */
function findOnlyLink(entry: Element): Element | null {
  const [first, ...more] = queryAll(entry, 'a[href]');
  if (first === undefined || more.length > 3 || more.some((link) => !isAlike(link, first))) return null;
  const isTitle = more.length > 0 || queryFirst(first, HEADING) !== null;
  const isPerson =
    first.matches('[rel~="author"], .fn, .author, .author *') ||
    isOfAnother(first, entry) ||
    PERSON_PATH.test(first.getAttribute('href') ?? '');
  return isTitle && !isPerson ? first : null;
}

function isAlike(link: Element, other: Element): boolean {
  return link.getAttribute('href') === other.getAttribute('href');
}
