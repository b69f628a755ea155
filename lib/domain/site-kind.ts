import type { SiteKind } from './policy/opening';
import { BLOG_IDS, type SiteId } from './site';

const BLOGS: ReadonlySet<SiteId> = new Set(BLOG_IDS);

/** What kind of place a site is, for the decisions a desk takes per kind. */
export function siteKindOf(site: SiteId): SiteKind {
  return BLOGS.has(site) ? 'blog' : 'timeline';
}
