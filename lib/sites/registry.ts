import type { SiteAdapter } from './adapter';

/**
 * The first adapter that claims the URL. Order matters: narrow hosts first, a generic adapter would come last.
 * @returns undefined where no adapter reads this page
 */
export function findAdapter(adapters: readonly SiteAdapter[], url: URL): SiteAdapter | undefined {
  return adapters.find((adapter) => adapter.matchesUrl(url));
}
