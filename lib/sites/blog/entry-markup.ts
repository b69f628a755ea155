import { queryAll, queryFirst } from '../query';
import { toByline } from './byline';
import { isCredited } from './credit';
import { AUTHOR, isOfAnother, isSaidOf } from './entry-scope';
import { linkAddress } from './link-address';
import { isOfOtherRole } from './other-role';
import { attributeOf, textOf } from './own-elements';
import { linkBase } from './page-address';
import { timeOf } from './time-of';
import { isOfChange } from './time-of-change';

/** What microdata and microformats in and around an entry say of it (facts/blogs.md §3). */
export interface EntryMarkup {
  titleElement: Element | null;
  /** Where the entry's own link leads, cleaned. */
  link: string | null;
  /** A display name. */
  name: string | null;
  /** Page of the writer, cleaned. */
  profile: string | null;
  /** UTC, ISO 8601. */
  postedAt: string | null;
}

/** Parts of an entry that are somebody else's: its comments, related entries, share buttons. */
export const FOREIGN_PARTS =
  '[id^="comment" i], [class^="comment" i], [class*=" comment" i], [id^="disqus"], [class*="related" i], [id*="related" i], ' +
  '[class*="recommend" i], aside, nav, footer[role="contentinfo"], [itemtype*="/Comment"], [itemtype*="/UserComments"]';

const TITLE =
  '.p-name, .entry-title, [itemprop~="headline"], h1[itemprop~="name"], h2[itemprop~="name"], h3[itemprop~="name"]';
export const ENTRY_LINK = 'a.u-url[href], a[rel~="bookmark"][href], a[itemprop~="url"][href]';
const TIME =
  '.dt-published, time.published, abbr.published, time.entry-date:not(.updated), [itemprop~="datePublished"], time[pubdate]';
const NAME = '.p-name, [itemprop~="name"], .fn';
const PROFILE = 'a[rel~="author"][href]';
const AUTHOR_LINK =
  'a.u-url[href], a.url[href], a.fn[href], a[itemprop~="url"][href], link[itemprop~="url"][href]';

/** @param isOwn tells the entry's own parts from those of what is nested in it */
export function readEntryMarkup(
  entry: Element,
  isOwn: (part: Element) => boolean,
  zone: string | null,
): EntryMarkup {
  const all = (selector: string) =>
    queryAll(entry, selector).filter((part) => isOwn(part) && isSaidOf(part, entry));
  const naming = (selector: string) => all(selector).filter((part) => !isOfAnother(part, entry));
  // A headline may also be stated without being shown.
  const titleElement = naming(TITLE).find((title) => textOf(title) !== null) ?? null;
  const inTitle = titleElement && (titleElement.closest('a[href]') ?? queryFirst(titleElement, 'a[href]'));
  return {
    titleElement,
    link: linkAddress(naming(ENTRY_LINK)[0] ?? inTitle),
    ...readWriter((selector) => all(selector).filter((part) => !isOfOtherRole(part, entry))),
    postedAt: timeOf(all(TIME).find((time) => !isOfChange(time)) ?? null, zone),
  };
}

/** The only one: of several writers, or of one beside whose text another presents themselves, nobody is. */
function readWriter(all: (selector: string) => Element[]): Pick<EntryMarkup, 'name' | 'profile'> {
  const authors = all(AUTHOR);
  const links = [...all(PROFILE), ...authors.flatMap(linksOf)];
  const profiles = links.map(linkAddress).filter((address) => address !== null);
  const here = profiles.filter(
    (address) => links[0] !== undefined && isSameHost(address, linkBase(links[0])),
  );
  const [profile = null, ...others] = new Set(here.length > 0 ? here : profiles);
  if (others.length > 0) return { name: null, profile: null };
  const names = [
    ...authors.map((author) => findSaidOf(author, NAME)[0] ?? null),
    ...authors,
    ...links,
    ...all('.vcard .fn'),
  ];
  return {
    name: firstOf(names, (element) => toByline(textOf(element) ?? attributeOf(element, 'content'))),
    profile,
  };
}

function linksOf(author: Element): Element[] {
  return author.matches('a[href]') ? [author] : findSaidOf(author, AUTHOR_LINK);
}

/** Of what an author is a member of, the name and the pages are not theirs; nor are those of who is credited there. */
function findSaidOf(author: Element, selector: string): Element[] {
  return queryAll(author, selector).filter((part) => isSaidOf(part, author) && !isCredited(part));
}

function isSameHost(url: string, other: string): boolean {
  return URL.canParse(other) && new URL(url).hostname === new URL(other).hostname;
}

function firstOf<Item, Result>(
  items: readonly (Item | null)[],
  read: (item: Item) => Result | null,
): Result | null {
  for (const item of items) {
    const result = item === null ? null : read(item);
    if (result !== null) return result;
  }
  return null;
}
