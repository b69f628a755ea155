import { isWebPage } from '@/lib/domain/web-page';
import { createBlogAdapter } from '../blog/blog-adapter';
import { entriesBySelectors } from '../blog/by-selectors';
import { findForms } from '../forms/find-forms';
import { queryFirst } from '../query';
import { findEntryAuthor } from './author';
import { findBloggerFormTarget } from './comment-page';
import { bloggerComments } from './comments';
import { BODY, ENTRY, IGNORED, LINK, MORE, NAME, POST_ID, SIGNS, TIME, TITLE } from './selectors';

const entries = entriesBySelectors({
  entry: ENTRY,
  title: TITLE,
  link: LINK,
  body: BODY,
  name: NAME,
  time: TIME,
  more: MORE,
  zone: null,
  id: (entry) =>
    /^post-body-(?:snippet-)?(\d+)$/u.exec(queryFirst(entry, POST_ID)?.getAttribute('id') ?? '')?.[1] ?? null,
});

/** Blogger, on its own hosts and on others. Its form is a frame of blogger.com or a page there. */
export const bloggerAdapter = createBlogAdapter({
  id: 'blogger',
  hasGlobalIds: true,
  matchesUrl: isWebPage,
  matchesPage: (document) => findBloggerFormTarget(document) !== null || queryFirst(document, SIGNS) !== null,
  expectsEntries: (url) => /^\/\d{4}\/\d{2}\/[^/]+\.html$/u.test(url.pathname),
  findEntries: entries.findEntries,
  readEntry(entry) {
    const reading = entries.readEntry(entry);
    return reading && { ...reading, author: findEntryAuthor(entry, reading.bodies, reading.byline) };
  },
  ...bloggerComments,
  findForms(document) {
    // Of a page that is nothing but a form, whose markup has changed more than once, the one text area is the comment's.
    if (findBloggerFormTarget(document) !== null) return findForms(document, { form: 'body' });
    // In a list every entry has a link to its own form: it is found on the entry's page.
    return findForms(document).filter(
      ({ state }) => state !== 'elsewhere' || entries.findEntries(document).length < 2,
    );
  },
  findFormTarget: findBloggerFormTarget,
  ignoreSelector: IGNORED,
});
