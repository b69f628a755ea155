import { findAvatarHandle } from './author';
import { isNested } from './find-posts';
import { isSameHandle } from './handle';
import type { PostParts } from './post-parts';
import { findLinkedStatus, type StatusLink } from './status-link';
import { findNameHandle } from './written-name';

/**
 * Id and handle of the post itself: the status link that contains a `<time>` (photo, quote and show-more links lead
 * elsewhere), in the focal post outside the header; else the views link. A quoted post has neither: its photo and
 * show-more links carry its id, and count only when they name its author.
 */
export function findOwnStatus(post: Element, parts: PostParts): StatusLink | undefined {
  for (const time of parts.times) {
    const link = time.closest('a[href]');
    const status = link === null || !post.contains(link) ? undefined : findLinkedStatus(link);
    if (status !== undefined) return status;
  }
  const counted = parts.analytics === null ? undefined : findLinkedStatus(parts.analytics);
  return counted ?? (isNested(post) ? findQuotedStatus(post, parts) : undefined);
}

function findQuotedStatus(post: Element, parts: PostParts): StatusLink | undefined {
  const named = parts.userName === null ? undefined : findNameHandle(parts.userName);
  const author = named ?? (parts.avatar === null ? undefined : findAvatarHandle(parts.avatar));
  if (author === undefined) return undefined;
  for (const link of post.querySelectorAll('a[href*="/status/"]')) {
    const status = findLinkedStatus(link);
    if (status?.handle != null && isSameHandle(status.handle, author)) return status;
  }
  return undefined;
}
