import type { Desk } from '@/lib/desk/desk';
import { pageKeys } from '@/lib/domain/page-keys';
import type { SeenComment } from '@/lib/domain/seen-comment';
import type { SiteId } from '@/lib/domain/site';
import type { PageName, WatchedPage } from '@/lib/messaging/protocol';
import { openNews } from '@/lib/playbook/watch/watch-state';

const keysOf = (site: SiteId, page: PageName): string[] => pageKeys({ site, kind: 'entry', ...page });

/**
 * Answers on a page that nobody judged yet, of those that are awaited; null for a page nobody watched. A number is all a
 * page may know (law 5).
 */
async function countNews(desk: Desk, site: SiteId, page: PageName): Promise<number | null> {
  const watches = await desk.watches.ofPage(keysOf(site, page));
  const awaited = watches.filter(({ state }) => state === 'open');
  return watches.length === 0 ? null : awaited.reduce((sum, watch) => sum + openNews(watch).length, 0);
}

/** The same, with what the page shows of ours. */
export async function findWatch(desk: Desk, site: SiteId, page: PageName): Promise<WatchedPage> {
  const [news, ours] = await Promise.all([
    countNews(desk, site, page),
    desk.watches.ownComments(keysOf(site, page)),
  ]);
  return { news, ours };
}

/** Takes down what a watched page shows, and counts anew. */
export async function lookAtPage(
  desk: Desk,
  site: SiteId,
  page: PageName,
  comments: readonly SeenComment[],
): Promise<number | null> {
  await desk.watches.look(keysOf(site, page), comments);
  return countNews(desk, site, page);
}
