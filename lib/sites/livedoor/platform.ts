import { isWebPage } from '@/lib/domain/web-page';
import { createBlogAdapter } from '../blog/blog-adapter';
import { toByline } from '../blog/byline';
import { authorByAccount } from '../blog/host-author';
import { readLocalTime } from '../blog/local-time';
import { documentOf, pageAddress } from '../blog/page-address';
import type { BlogPlatform } from '../blog/platform';
import { findTrackbackRdf } from '../blog/trackback-rdf';
import { orClosed } from '../comment-form';
import { findForms } from '../forms/find-forms';
import { queryAll } from '../query';
import { entriesBySelectorsOrStructure } from '../web/by-structure';
import { readBlogVars } from './blog-vars';
import { livedoorComments } from './comments';
import { entryNumberOf } from './entry-number';
import { BODY, ENTRY, FORM, IGNORED, MORE, OFFICIAL, TIME, TITLE, TITLE_LINK } from './selectors';

const entries = entriesBySelectorsOrStructure(
  {
    entry: ENTRY,
    title: TITLE,
    link: TITLE_LINK,
    body: BODY,
    time: TIME,
    zone: '+09:00',
    more: MORE,
    id: (_, permalink) => entryNumberOf(permalink),
    author(entry) {
      const blog = readBlogVars(documentOf(entry));
      return authorByAccount('livedoor', blog?.get('name'), blog?.get('url') ?? null);
    },
  },
  ({ href }) => entryNumberOf(href) !== null,
);

/** Livedoor Blog on its own domains and its writers': known by what its pages tell their scripts. */
const livedoor: BlogPlatform = {
  id: 'livedoor',
  hasGlobalIds: false,
  matchesUrl: isWebPage,
  matchesPage: (document) => readBlogVars(document) !== undefined,
  expectsEntries: ({ href }) => entryNumberOf(href) !== null,
  findEntries: entries.findEntries,
  readEntry(entry) {
    const read = entries.readEntry(entry);
    if (read === undefined) return undefined;
    const rdf = findTrackbackRdf(entry, read.permalink);
    return {
      ...read,
      byline: toByline(rdf?.creator),
      postedAt: read.postedAt ?? readLocalTime(rdf?.date ?? '', null),
    };
  },
  ...livedoorComments,
  findForms: (document) => orClosed(findForms(document, { form: FORM }), isEntryPage(document)),
  ignoreSelector: IGNORED,
};

/** Whether the page is of one entry in a template of Livedoor's own, which has the form wherever there may be comments. */
function isEntryPage(document: Document): boolean {
  return entryNumberOf(pageAddress(document)) !== null && queryAll(document, OFFICIAL).length === 1;
}

export const livedoorAdapter = createBlogAdapter(livedoor);
