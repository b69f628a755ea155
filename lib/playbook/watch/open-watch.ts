import type { Interaction } from '@/lib/domain/interaction';
import { pageKeys } from '@/lib/domain/page-keys';
import type { Post } from '@/lib/domain/post';
import type { Watch } from '@/lib/domain/watch';
import { freshDates, type WatchTimes } from './watch-dates';

/** A watch without what saving stamps. */
export type NewWatch = Omit<Watch, 'v' | 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy' | 'deletedAt'>;

export type WatchedEntry = Pick<Interaction, 'id' | 'authorId' | 'caseId' | 'action' | 'post'>;

/** A watch that knows nothing yet of where it looks. */
export function createWatch({ id, authorId, caseId, post }: WatchedEntry, times: WatchTimes): NewWatch {
  return {
    id,
    authorId,
    caseId,
    interactionId: id,
    post: { site: post.site, id: post.id, url: post.url, title: '' },
    pages: [],
    ours: null,
    before: null,
    openedAt: times.now.toISOString(),
    lastSeenAt: null,
    unclear: 0,
    ...freshDates(times),
    state: 'open',
    news: [],
  };
}

/**
 * The watch that a logged comment opens by itself (practice item 45): an answer of ours to a blog entry or to a comment
 * below one. Thanks ask for no answer; undefined for them and for everything that is not on a page one could come back to.
 */
export function openPageWatch(entry: WatchedEntry, post: Post, times: WatchTimes): NewWatch | undefined {
  const pages = pageKeys(post);
  const isComment = post.kind === 'entry' || post.kind === 'comment';
  if (!isComment || pages.length === 0 || (entry.action !== 'reply' && entry.action !== 'ack'))
    return undefined;
  const watch = createWatch(entry, times);
  return { ...watch, pages, post: { ...watch.post, title: (post.title ?? '').slice(0, 300) } };
}
