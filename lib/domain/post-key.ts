import type { Post, PostAuthor } from './post';

/** As much of a post as its key is made of. */
type Keyed = Pick<Post, 'site' | 'id' | 'text'> & { author: Pick<PostAuthor, 'key'> | null };

/**
 * Stable key of a post for drafts and double-fill guards. Posts without an id (quoted posts on X) fall back to
 * author and text, which is stable while they are on the screen.
 */
export function postKey(post: Keyed): string {
  if (post.id !== null) return `${post.site}:${post.id}`;
  return `${post.site}:?:${post.author?.key ?? ''}:${post.text.slice(0, 120)}`;
}
