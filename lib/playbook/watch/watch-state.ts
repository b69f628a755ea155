import { siteKindOf } from '@/lib/domain/site-kind';
import type { News, Watch } from '@/lib/domain/watch';

/** Answers the agent has not judged yet, those of the blog's owner first, then those to us. */
export function openNews({ news }: Pick<Watch, 'news'>): News[] {
  const weight = ({ byOwner, toUs }: News) => (byOwner ? 2 : 0) + (toUs ? 1 : 0);
  return news.filter(({ settled }) => !settled).sort((a, b) => weight(b) - weight(a));
}

/** Address that shows what came: of a blog the page, on a timeline the answer itself. Null where none is known. */
export function whereToLook({ post, news }: Pick<Watch, 'post' | 'news'>): string | null {
  const [first] = siteKindOf(post.site) === 'blog' ? [] : openNews({ news });
  return first?.url ?? post.url;
}

/** `news`: something came, the agent's word is awaited · `due`: time to look · `waiting` · `over`: ended by word or by time */
export type WatchStanding = 'news' | 'due' | 'waiting' | 'over';

/** Where a watch stands. One with news does not end by itself. */
export function standingOf(
  watch: Pick<Watch, 'state' | 'news' | 'dueAt' | 'endsAt'>,
  now: Date,
): WatchStanding {
  const at = now.toISOString();
  if (watch.state !== 'open') return 'over';
  if (openNews(watch).length > 0) return 'news';
  if (watch.endsAt <= at) return 'over';
  return watch.dueAt <= at ? 'due' : 'waiting';
}

/** What the passing of its time changes of a watch. */
export function endByTime(
  watch: Pick<Watch, 'state' | 'news' | 'dueAt' | 'endsAt'>,
  now: Date,
): Partial<Pick<Watch, 'state' | 'overAt'>> {
  const isOver = watch.state === 'open' && standingOf(watch, now) === 'over';
  return isOver ? { state: 'ended', overAt: watch.endsAt } : {};
}

/** Of several watches of one person on one page the last one: whoever comments again has read what came before. */
export function latestOfPages<Row extends Pick<Watch, 'authorId' | 'pages' | 'interactionId' | 'openedAt'>>(
  watches: readonly Row[],
): Row[] {
  const sorted = watches.toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
  const taken = new Set<string>();
  return sorted.filter(({ authorId, pages, interactionId }) => {
    const names = (pages.length === 0 ? [interactionId] : pages).map((page) => `${authorId} ${page}`);
    const isLast = !names.some((name) => taken.has(name));
    for (const name of names) taken.add(name);
    return isLast;
  });
}
