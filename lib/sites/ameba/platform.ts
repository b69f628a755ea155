import { createBlogAdapter } from '../blog/blog-adapter';
import type { BlogPlatform } from '../blog/platform';
import { isOnHost } from '../host-match';
import { amebaComments } from './comments';
import { amebaEntries, numberOf } from './entries';
import { findAmebaForms, findAmebaFormTarget } from './forms';
import { IGNORED } from './selectors';

/** Blogs, entries for friends only, and the page comments are written on. */
const HOSTS = new Set(['ameblo.jp', 's.ameblo.jp', 'secret.ameba.jp', 'comment.ameba.jp']);

/** Ameba Blog, desktop and phone. */
const ameba: BlogPlatform = {
  id: 'ameba',
  hasGlobalIds: true,
  matchesUrl: (url) => isOnHost(url, HOSTS),
  matchesPage: () => true,
  expectsEntries: (url) => numberOf(url.href) !== null,
  ...amebaEntries,
  ...amebaComments,
  findForms: findAmebaForms,
  findFormTarget: findAmebaFormTarget,
  ignoreSelector: IGNORED,
};

export const amebaAdapter = createBlogAdapter(ameba);
