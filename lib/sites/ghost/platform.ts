import { isWebPage } from '@/lib/domain/web-page';
import { createBlogAdapter } from '../blog/blog-adapter';
import { entriesBySelectors } from '../blog/by-selectors';
import { toByline } from '../blog/byline';
import { isFrontAddress } from '../blog/canonical';
import { linkAddress } from '../blog/link-address';
import { onlyAuthor } from '../blog/only-author';
import { findAllOwn, textOf } from '../blog/own-elements';
import { pageAddress, pageUrl } from '../blog/page-address';
import { authorByProfile } from '../blog/profile-author';
import { findFrames } from '../forms/frames';
import { queryFirst } from '../query';
import {
  AUTHOR_LINK,
  ENTRY,
  EXCERPT,
  FULL_TEXT,
  GATE,
  IGNORED,
  LINK,
  NAME,
  SIGNS,
  TIME,
  TITLE,
} from './selectors';

const entries = entriesBySelectors({
  entry: ENTRY,
  title: TITLE,
  link: LINK,
  body: `${FULL_TEXT}, ${EXCERPT}`,
  full: FULL_TEXT,
  name: NAME,
  time: TIME,
  more: GATE,
  zone: null,
});

/** The one author an entry links to; of several nobody is the one. */
function findAuthor(entry: Element, page: string | null, byline: string | null) {
  const texts = findAllOwn(entry, FULL_TEXT, ENTRY);
  const authors = findAllOwn(entry, AUTHOR_LINK, ENTRY)
    .filter((link) => !texts.some((text) => text.contains(link)))
    .flatMap((link) => {
      const url = linkAddress(link);
      const isOwn =
        url !== null && /\/author\/[^/]+\/?$/u.test(url) && new URL(url).host === pageUrl(link).host;
      return isOwn ? (authorByProfile('ghost', url, toByline(textOf(link)) ?? byline, page) ?? []) : [];
    });
  return onlyAuthor(authors);
}

/**
 * Ghost, read only: its comments live in a frame the page fills by script, for members who signed in by mail. The
 * frame's document is the app's own, so it is named and opened by the agent.
 */
export const ghostAdapter = createBlogAdapter({
  id: 'ghost',
  hasGlobalIds: false,
  matchesUrl: isWebPage,
  matchesPage: (document) => queryFirst(document, SIGNS) !== null && entries.findEntries(document).length > 0,
  // A blog chooses its addresses.
  expectsEntries: () => false,
  findEntries: entries.findEntries,
  readEntry(entry) {
    const reading = entries.readEntry(entry);
    if (reading === undefined) return undefined;
    const author = findAuthor(entry, reading.permalink, reading.byline);
    return { ...reading, author, byline: reading.byline ?? author?.name ?? null };
  },
  findComments: () => [],
  readComment: () => undefined,
  findForms: (document) => (isFrontAddress(pageAddress(document)) ? [] : findFrames(document)),
  ignoreSelector: IGNORED,
});
