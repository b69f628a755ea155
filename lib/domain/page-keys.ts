import type { Post } from './post';
import type { SiteId } from './site';
import { MAX_PAGE_KEY } from './watch-limits';

const COMMENT_PAGES = /(?:\/comment-page-\d+)+(\/?)$/u;

/** The address of the page a post stands on: a comment's own without what leads to it within the page. */
function pageAddress(permalink: string): string | null {
  if (!URL.canParse(permalink)) return null;
  const url = new URL(permalink);
  url.hash = '';
  url.pathname = url.pathname.replace(COMMENT_PAGES, '$1');
  // Letters outside ASCII grow ninefold here.
  return url.href.length <= MAX_PAGE_KEY ? url.href : null;
}

/** Key of the page of an entry or a post by its id on the platform. */
export function pageKeyOf(site: SiteId, id: string): string {
  return `${site}:${id}`;
}

/** What a page with an entry or a post is known by: the id on its platform and its address. A comment knows the address only. */
export function pageKeys({
  site,
  id,
  permalink,
  kind,
}: Pick<Post, 'site' | 'id' | 'permalink' | 'kind'>): string[] {
  const address = permalink === null ? null : pageAddress(permalink);
  return [
    ...(id === null || kind === 'comment' ? [] : [pageKeyOf(site, id)]),
    ...(address === null ? [] : [address]),
  ];
}
