import { isWebPage } from '@/lib/domain/web-page';
import { createBlogAdapter } from '../blog/blog-adapter';
import { commentsBySelectors, entriesBySelectors } from '../blog/by-selectors';
import { toByline } from '../blog/byline';
import { entryAddress } from '../blog/canonical';
import { findOwn, textOf } from '../blog/own-elements';
import type { EntryReading } from '../blog/platform';
import { findForms } from '../forms/find-forms';
import { queryFirst } from '../query';
import {
  BODY,
  COMMENT,
  COMMENT_BODY,
  COMMENT_NAME,
  ENTRY,
  FORM,
  LINK,
  MORE,
  SIGNS,
  TITLE,
  TITLE_BEFORE,
} from './selectors';

/** `/news/archives/12`. */
const NUMBER = /\/archives\/(\d+)$/u;

const entries = entriesBySelectors({
  entry: ENTRY,
  title: TITLE,
  link: LINK,
  body: BODY,
  more: MORE,
  // Dates are shown without a time.
  zone: null,
  id: (_entry, permalink) => NUMBER.exec(permalink ?? '')?.[1] ?? null,
});

const comments = commentsBySelectors({
  item: COMMENT,
  body: COMMENT_BODY,
  name: COMMENT_NAME,
  homepage: `${COMMENT_NAME} a[href]`,
  zone: null,
});

/** A heading inside the text is a section of it. */
function readEntry(entry: Element): EntryReading | undefined {
  const reading = entries.readEntry(entry);
  if (reading === undefined) return undefined;
  const inText = reading.bodies.some(
    (body) => reading.titleElement !== null && body.contains(reading.titleElement),
  );
  const titleElement =
    reading.titleElement === null || inText ? findTitleBefore(entry) : reading.titleElement;
  const permalink = inText ? entryAddress(entry) : reading.permalink;
  return { ...reading, titleElement, title: textOf(titleElement), permalink };
}

function findTitleBefore(entry: Element): Element | null {
  let before = entry.previousElementSibling;
  while (before !== null && !before.matches(TITLE_BEFORE)) before = before.previousElementSibling;
  return before;
}

/** baserCMS on any host. It shows neither ids of people nor times, nor which comments are the owner's: all are guests'. */
export const basercmsAdapter = createBlogAdapter({
  id: 'basercms',
  hasGlobalIds: false,
  matchesUrl: isWebPage,
  matchesPage: (document) => queryFirst(document, SIGNS) !== null && entries.findEntries(document).length > 0,
  expectsEntries: (url) => NUMBER.test(url.pathname),
  findEntries: entries.findEntries,
  readEntry,
  findComments: comments.findComments,
  readComment(item) {
    const reading = comments.readComment(item);
    // The template puts ≫ before the name.
    const name = textOf(findOwn(item, COMMENT_NAME))?.replace(/^[≫»]+/u, '');
    return reading && { ...reading, byline: toByline(name) };
  },
  findForms: (document) => findForms(document, { form: FORM }),
  ignoreSelector: MORE,
});
