import type { SiteKind } from './policy/opening';
import type { SiteId } from './site';

const KINDS: Readonly<Record<SiteId, SiteKind>> = { x: 'timeline', practice: 'timeline' };

/** What kind of place a site is, for the decisions a desk takes per kind. */
export function siteKindOf(site: SiteId): SiteKind {
  return KINDS[site];
}
