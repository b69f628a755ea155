import type { SentReport } from '@/lib/messaging/protocol';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { isFrom } from './is-from';
import { findFillOf, type OwnPost } from './match-sent';
import { isStillWritten, noteOther, type TrackedFill, withCompanions } from './tracked-fill';

function ownPosts(document: Document, adapter: SiteAdapter, waiting: readonly TrackedFill[]): OwnPost[] {
  const signedIn = adapter.ownHandle(document);
  const posts: OwnPost[] = [];
  for (const root of adapter.observedRoots(document)) {
    for (const element of adapter.findPosts(root)) {
      const post = adapter.readPost(element);
      // A repost of our earlier reply is not a reply that went out.
      if (post === undefined || post.id === null || post.repostedBy !== null) continue;
      const handle = post.author?.handle ?? '';
      if (!waiting.some(({ fill }) => isFrom(fill, handle, signedIn))) continue;
      posts.push({ post, id: post.id, signedIn, answers: adapter.readAnswered?.(element) ?? [] });
    }
  }
  return posts;
}

/** Ids of the posts of the signed-in account, or of the one these texts are for, that the page shows. */
export function idsOfOwnPosts(
  document: Document,
  adapter: SiteAdapter,
  waiting: readonly TrackedFill[],
): string[] {
  return ownPosts(document, adapter, waiting).map(({ id }) => id);
}

function reportOf({ fill, latest }: TrackedFill, { post }: OwnPost): SentReport {
  return {
    fillId: fill.fillId,
    permalink: post.permalink,
    text: post.truncated ? latest : post.text,
    handle: post.author?.handle ?? '',
    postedAt: post.postedAt,
  };
}

export interface SentPosts {
  reports: SentReport[];
  /** A post was left alone because only its text speaks for a fill, and other fills may wait by now. */
  needsFreshList: boolean;
}

/**
 * Filled replies that now stand on the page as posts of the signed-in account. Each post answers for one composer only,
 * and none for a text that is still being written: a colleague may have sent the same template to somebody else.
 * @param isFresh whether `waiting` was asked for just now, so that it holds what other tabs filled
 * @param seen own posts that were there before; grows by those that are reported
 */
export function findSentPosts(
  document: Document,
  adapter: SiteAdapter,
  waiting: readonly TrackedFill[],
  seen: Set<string>,
  isFresh: boolean,
): SentPosts {
  let open = [...waiting];
  const found: SentPosts = { reports: [], needsFreshList: false };
  for (const own of ownPosts(document, adapter, waiting)) {
    if (seen.has(own.id)) continue;
    for (const tracked of open) if (isStillWritten(tracked)) noteOther(tracked, own.id);
    const match = findFillOf(own, open);
    if (match === undefined) continue;
    if (!match.isSure && !isFresh) {
      found.needsFreshList = true;
      continue;
    }
    seen.add(own.id);
    const together = withCompanions(match.tracked, open);
    open = open.filter((other) => !together.includes(other));
    found.reports.push(...together.map((tracked) => reportOf(tracked, own)));
  }
  return found;
}
