import type { Post } from '@/lib/domain/post';
import type { SentReport } from '@/lib/messaging/protocol';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { findFillOf, reportOf } from './match-sent';
import { isOther, isStillWritten, noteOther, type TrackedFill, withCompanions } from './tracked-fill';

function isBy(post: Post, handle: string | null): boolean {
  return handle !== null && post.author?.handle?.toLowerCase() === handle.toLowerCase();
}

function ownPosts(document: Document, adapter: SiteAdapter): Post[] {
  const own = adapter.ownHandle(document);
  const posts: Post[] = [];
  for (const root of adapter.observedRoots(document)) {
    for (const element of adapter.findPosts(root)) {
      const post = adapter.readPost(element);
      // A repost of our earlier reply is not a reply that went out.
      if (post !== undefined && post.repostedBy === null && isBy(post, own)) posts.push(post);
    }
  }
  return posts;
}

/** Ids of the posts of the signed-in account that the page shows. */
export function idsOfOwnPosts(document: Document, adapter: SiteAdapter): string[] {
  return ownPosts(document, adapter).flatMap(({ id }) => (id === null ? [] : [id]));
}

/**
 * Filled replies that now stand on the page as posts of the signed-in account. Each post answers for one composer only,
 * and none for a text that is still being written: a colleague may have sent the same template to somebody else.
 * @param seen own posts that were there before; grows by those that are reported
 */
export function findSentPosts(
  document: Document,
  adapter: SiteAdapter,
  waiting: readonly TrackedFill[],
  seen: Set<string>,
): SentReport[] {
  let open = waiting.filter((tracked) => !isStillWritten(tracked));
  const reports: SentReport[] = [];
  for (const post of ownPosts(document, adapter)) {
    const { id } = post;
    if (id === null || seen.has(id)) continue;
    for (const tracked of waiting) if (isStillWritten(tracked)) noteOther(tracked, id);
    const tracked = findFillOf(
      post,
      open.filter((other) => !isOther(other, id)),
    );
    if (tracked === undefined) continue;
    seen.add(id);
    const together = withCompanions(tracked, open);
    open = open.filter((other) => !together.includes(other));
    reports.push(...together.map((one) => reportOf(one, post, post.author?.handle ?? '')));
  }
  return reports;
}
