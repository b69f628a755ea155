import { entryAddress, statedTime } from '../blog/canonical';
import { findFirstOwn } from '../blog/first-own';
import { findHeadingBefore } from '../blog/heading-before';
import { findStatedArticle } from '../blog/json-ld-article';
import { linkAddress } from '../blog/link-address';
import { findAllOwn, findOwn, rootsOf, textOf } from '../blog/own-elements';
import { documentOf, pageUrl } from '../blog/page-address';
import type { BlogPlatform, EntryReading } from '../blog/platform';
import { statedZone } from '../blog/stated-zone';
import { timeOf } from '../blog/time-of';
import { isOfChange } from '../blog/time-of-change';
import { queryAll, queryFirst } from '../query';
import { findEntryAuthor, findEntryByline } from './author';
import { findEntryId, findPageEntryId } from './page-entry';
import {
  CARD,
  ENTRY,
  ENTRYS_PAGE,
  EXCERPT,
  FULL_TEXT,
  LINKS,
  MORE,
  NO_ENTRY,
  PAGE_ENTRY,
  PAGE_TIME,
  PAGE_TITLES,
  PROMOTED,
  TIMES,
  TITLES,
} from './selectors';

const isEntry = (element: Element): boolean =>
  element.matches(ENTRY) && !element.matches(NO_ENTRY) && !isOthersCard(element) && !isPromoted(element);

/** Lists have advertisements among their entries, as one. */
function isPromoted(element: Element): boolean {
  const title = findFirstOwn(element, TITLES, ENTRY);
  return title !== null && (title.closest(PROMOTED) ?? queryFirst(title, PROMOTED)) !== null;
}

function isOthersCard(element: Element): boolean {
  if (!element.matches(CARD) || queryFirst(documentOf(element), ENTRYS_PAGE) === null) return false;
  return findEntryId(element) !== findPageEntryId(element);
}

function findEntries(root: ParentNode): Element[] {
  const found = rootsOf(root, ENTRY).filter(isEntry);
  const main = findPageEntry(documentOf(root));
  return main !== null && (root === main || root.contains(main)) ? [main, ...found] : found;
}

/** The page's own entry where the theme gives it no element: what holds its text and title. */
function findPageEntry(document: Document): Element | null {
  const id = findPageEntryId(document);
  if (id === null || rootsOf(document, ENTRY).some((entry) => isPageEntry(entry, id))) return null;
  return queryAll(document, `:is(${PAGE_ENTRY}):has(${FULL_TEXT})`).at(-1) ?? null;
}

/** By its number; some themes mark the page's own entry without one. */
function isPageEntry(entry: Element, id: string): boolean {
  const own = findEntryId(entry);
  return own === null ? isEntry(entry) && queryFirst(entry, FULL_TEXT) !== null : own === id;
}

/** What an entry's own parts stand in: cards of other entries may be inside the page's own. */
const itemsOf = (entry: Element): string => (entry.matches(ENTRY) ? ENTRY : `${ENTRY}, ${PAGE_ENTRY}`);

function isOnHost(address: string | null, node: Node): address is string {
  return address !== null && new URL(address).host === pageUrl(node).host;
}

/** Of the title's own link; a title that leads to another site is a "link" entry. Cards of lists are inside their link. */
function findPermalink(entry: Element, isPages: boolean): string | null {
  if (isPages) return entryAddress(entry);
  const items = itemsOf(entry);
  for (const selector of LINKS) {
    const address = linkAddress(findOwn(entry, selector, items));
    if (isOnHost(address, entry)) return address;
  }
  const address = linkAddress(entry.closest('a[href]'));
  if (isOnHost(address, entry)) return address;
  // Themes without `body_class` do not say which entry the page is about: its only one.
  return rootsOf(documentOf(entry), ENTRY).filter(isEntry).length === 1 ? entryAddress(entry) : null;
}

/** As the theme shows it; of the page's own entry also as the page states it: SWELL shows the day alone. */
function findPostedAt(
  entry: Element,
  isPages: boolean,
  items: string,
  permalink: string | null,
): string | null {
  const times = TIMES.flatMap((selector) => findAllOwn(entry, selector, items));
  const shown = timeOf(times.find((time) => !isOfChange(time)) ?? null, statedZone(entry));
  if (shown !== null || !isPages) return shown;
  return (
    timeOf(queryFirst(documentOf(entry), PAGE_TIME), statedZone(entry)) ??
    statedTime(entry) ??
    findStatedArticle(entry, permalink)?.postedAt ??
    null
  );
}

function readEntry(entry: Element): EntryReading | undefined {
  const items = itemsOf(entry);
  const pageId = findPageEntryId(entry);
  const id = findEntryId(entry) ?? pageId;
  const isPages = pageId !== null && id === pageId;
  const full = findAllOwn(entry, FULL_TEXT, items);
  const bodies = full.length > 0 ? full : findAllOwn(entry, EXCERPT, items);
  const own = findFirstOwn(entry, TITLES, items) ?? findHeadingBefore(entry, bodies[0], items);
  const titleElement = own ?? (isPages ? findFirstOwn(documentOf(entry).documentElement, PAGE_TITLES) : null);
  if (bodies.length === 0 && titleElement === null) return undefined;
  const author = findEntryAuthor(entry, isPages);
  const byline = findEntryByline(entry, isPages) ?? author?.name ?? null;
  const permalink = findPermalink(entry, isPages);
  return {
    id,
    permalink,
    title: textOf(titleElement),
    titleElement,
    bodies,
    author,
    byline,
    postedAt: findPostedAt(entry, isPages, items, permalink),
    truncated: full.length === 0 || findOwn(entry, MORE, items) !== null,
  };
}

export const wordpressEntries: Pick<BlogPlatform, 'findEntries' | 'readEntry'> = { findEntries, readEntry };
