import { queryAll, queryFirst } from '../query';
import { isPromoted } from './find-posts';
import { BARE_ARTICLE, NOTHING_HERE, POST_TRACE } from './selectors';

/**
 * Whether X says itself that this page has nothing to show. Not while anything on it looks like a post: beside an
 * empty column of X Pro there may be full ones, and posts under new markup must not pass for deleted ones.
 */
export function saysNoPosts(document: Document): boolean {
  if (!queryAll(document, POST_TRACE).every(isPromoted)) return false;
  return queryFirst(document, NOTHING_HERE) !== null || queryFirst(document, BARE_ARTICLE) !== null;
}
