import { isWebPage } from '@/lib/domain/web-page';
import { createBlogAdapter } from '../blog/blog-adapter';
import { findForms } from '../forms/find-forms';
import { queryFirst } from '../query';
import { wordpressComments } from './comments';
import { wordpressEntries } from './entries';
import { EMPTY_PAGE, FORM, IGNORED, SIGNS } from './selectors';

/** WordPress on any host: classic and block themes, Cocoon, wpDiscuz, Jetpack, WordPress.com. */
export const wordpressAdapter = createBlogAdapter({
  id: 'wordpress',
  hasGlobalIds: false,
  matchesUrl: isWebPage,
  matchesPage: (document) =>
    queryFirst(document, SIGNS) !== null &&
    (wordpressEntries.findEntries(document).length > 0 || queryFirst(document, EMPTY_PAGE) !== null),
  // Addresses are the blog's to choose; these two forms are an entry's in every blog.
  expectsEntries: (url) =>
    /\/\d{4}\/\d{2}\/(?:\d{2}\/)?[^/]+\/?$/u.test(url.pathname) || /^\?p=\d+$/u.test(url.search),
  ...wordpressEntries,
  ...wordpressComments,
  findForms: (document) => findForms(document, { form: FORM }),
  ignoreSelector: IGNORED,
});
