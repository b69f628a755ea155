import { toByline } from '../blog/byline';
import { findCanonical } from '../blog/canonical';
import { cleanAddress } from '../blog/clean-address';
import { findIdInPath } from '../blog/id-in-path';
import { findStatedArticle } from '../blog/json-ld-article';
import { linkAddress } from '../blog/link-address';
import { attributeOf, findOwn, textOf } from '../blog/own-elements';
import { documentOf, pageAddress } from '../blog/page-address';
import type { BlogPlatform } from '../blog/platform';
import { queryFirst } from '../query';
import { entriesBySelectorsOrStructure } from '../web/by-structure';
import { authorById, findAmebaId } from './accounts';
import { AMEBA_ID, BODY, ENTRY, ENTRY_ID, LOCKED, PROFILE_NAME, TIME, TITLE, TITLE_LINK } from './selectors';

const NUMBER = /\/(?:amember)?entry-(\d+)\.html$/u;

const table = entriesBySelectorsOrStructure(
  {
    entry: ENTRY,
    title: TITLE,
    body: BODY,
    time: TIME,
    zone: '+09:00',
    more: LOCKED,
  },
  ({ href }) => numberOf(href) !== null,
);

/**
 * Ameba's entries. The site goes from page to page without loading: head and JSON-LD may still be of the page before,
 * so they count only where they speak of the very entry that stands in the page.
 */
export const amebaEntries: Pick<BlogPlatform, 'findEntries' | 'readEntry'> = {
  findEntries: table.findEntries,
  readEntry(entry) {
    const read = table.readEntry(entry);
    if (read === undefined) return undefined;
    const link = findPermalink(entry, read.permalink !== null);
    const id = attributeOf(entry, ENTRY_ID) ?? numberOf(link);
    const amebaId = attributeOf(entry, AMEBA_ID) ?? findAmebaId(link, entry) ?? null;
    const permalink =
      link ?? (id === null || amebaId === null ? null : `https://ameblo.jp/${amebaId}/entry-${id}.html`);
    const stated = findStatedArticle(entry, permalink);
    return {
      ...read,
      id,
      permalink,
      author: authorById(amebaId),
      byline: stated?.author?.name ?? readProfileName(entry, amebaId),
      postedAt: read.postedAt ?? stated?.postedAt ?? null,
      truncated: read.truncated || read.bodies.length === 0,
    };
  },
};

/** The number in an entry's address. */
export function numberOf(address: string | null): string | null {
  return findIdInPath(address, NUMBER);
}

/** Of the entry's own link, else of the page where that names the same entry, or the page's only one. */
function findPermalink(entry: Element, isOnly: boolean): string | null {
  const link = findOwn(entry, TITLE_LINK, ENTRY);
  if (link !== null) return withoutQuery(linkAddress(link));
  const id = attributeOf(entry, ENTRY_ID);
  const isSame = (number: string | null) => number !== null && (id === null ? isOnly : number === id);
  const ofPage = [cleanAddress(pageAddress(entry), null), findCanonical(entry)];
  return withoutQuery(ofPage.find((address) => isSame(numberOf(address))) ?? null);
}

/** What stands behind the path says where somebody came from: `?frm=theme&myown=1`. */
function withoutQuery(address: string | null): string | null {
  return address?.replace(/\?.*$/u, '') ?? null;
}

/** The name in the sidebar, which is of whose blog the page is of. */
function readProfileName(entry: Element, amebaId: string | null): string | null {
  if (amebaId === null || amebaId !== findAmebaId(pageAddress(entry), entry)) return null;
  return toByline(textOf(queryFirst(documentOf(entry), PROFILE_NAME)));
}
