import { isWebPage } from '@/lib/domain/web-page';
import { createBlogAdapter } from '../blog/blog-adapter';
import { entriesBySelectors } from '../blog/by-selectors';
import { attributeOf } from '../blog/own-elements';
import type { BlogPlatform } from '../blog/platform';
import { queryFirst } from '../query';
import { authorById, findWriter } from './accounts';
import { hatenaComments } from './comments';
import { findHatenaForms } from './forms';
import * as Hatena from './selectors';

/** Hatena Blog on its own domains and its writers'. */
const hatena: BlogPlatform = {
  id: 'hatena',
  hasGlobalIds: true,
  matchesUrl: isWebPage,
  matchesPage: (document) => queryFirst(document, Hatena.SIGN) !== null,
  expectsEntries: ({ pathname }) => pathname === '/' || pathname.startsWith('/entry/'),
  ...entriesBySelectors({
    entry: Hatena.ENTRY,
    title: Hatena.TITLE,
    link: Hatena.TITLE_LINK,
    body: Hatena.BODY,
    name: Hatena.WRITER,
    time: Hatena.TIME,
    zone: '+09:00',
    more: Hatena.MORE,
    id: (entry) => attributeOf(entry, Hatena.UUID),
    author: (entry) => authorById(findWriter(entry)),
  }),
  ...hatenaComments,
  findForms: findHatenaForms,
  ignoreSelector: Hatena.IGNORED,
};

export const hatenaAdapter = createBlogAdapter(hatena);
