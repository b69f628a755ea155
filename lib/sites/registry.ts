import type { SiteAdapter } from './adapter';
import { isEditorPage } from './editor';

/**
 * The first adapter that claims the page: the address narrows, the page's own markup decides. Order matters: narrow
 * hosts first, the generic adapter last.
 * @returns undefined where no adapter reads this page, and for editors
 */
export function findAdapter(
  adapters: readonly SiteAdapter[],
  url: URL,
  document: Document,
): SiteAdapter | undefined {
  if (isEditorPage(document)) return undefined;
  return adapters.find((adapter) => adapter.matchesUrl(url) && adapter.matchesPage?.(document) !== false);
}
