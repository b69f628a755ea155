import type { SiteAdapter } from './adapter';

/**
 * The first adapter that claims the page: the address narrows, the page's own markup decides. Order matters: narrow
 * hosts first, the generic adapter last.
 * @returns undefined where no adapter reads this page
 */
export function findAdapter(
  adapters: readonly SiteAdapter[],
  url: URL,
  document: Document,
): SiteAdapter | undefined {
  return adapters.find((adapter) => adapter.matchesUrl(url) && adapter.matchesPage?.(document) !== false);
}
