import { isWebPage } from '@/lib/domain/web-page';
import { createBlogAdapter } from '../blog/blog-adapter';
import { pageAddress, pageUrl } from '../blog/page-address';
import type { BlogPlatform } from '../blog/platform';
import { orClosed } from '../comment-form';
import { findForms } from '../forms/find-forms';
import { findSubdomain } from '../host-match';
import { queryAll, queryFirst } from '../query';
import { orCommentsByStructure } from '../web/by-structure';
import { fc2Comments } from './comments';
import { fc2Entries, numberOf } from './entries';
import { ALL_COMMENTS, ENTRY, ENTRY_LINK, IGNORED, OFFICIAL, SIGN } from './selectors';

/** FC2 Blog on its own hosts and its writers' domains, where its addresses tell it together with its markup. */
const fc2: BlogPlatform = {
  id: 'fc2',
  hasGlobalIds: false,
  matchesUrl: isWebPage,
  matchesPage(document) {
    const url = pageUrl(document);
    if (/(?:^|\.)blog\d*$/u.test(findSubdomain(url, 'fc2.com') ?? '')) return true;
    return queryFirst(document, SIGN) !== null && (numberOf(url.href) !== null || hasEntryLink(document));
  },
  expectsEntries: ({ href }) => numberOf(href) !== null && /\.html$/u.test(new URL(href).pathname),
  ...fc2Entries,
  ...orCommentsByStructure(fc2Comments, ALL_COMMENTS, '+09:00', ENTRY),
  findForms: (document) => orClosed(findForms(document), isEntryPage(document)),
  findFormTarget,
  ignoreSelector: IGNORED,
};

/** Whether the page is of one entry in the official template for desktops, which has the form wherever there may be comments. */
function isEntryPage(document: Document): boolean {
  return numberOf(pageAddress(document)) !== null && queryAll(document, OFFICIAL).length === 1;
}

/** On phones the form is a page of its own: `?m2=form&no=207`. */
function findFormTarget(document: Document): string | null {
  const { href, searchParams } = pageUrl(document);
  return searchParams.get('m2') === 'form' ? numberOf(href) : null;
}

function hasEntryLink(document: Document): boolean {
  return queryFirst(document, ENTRY_LINK) !== null;
}

export const fc2Adapter = createBlogAdapter(fc2);
