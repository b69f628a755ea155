import type { PostSnapshot } from './interaction';
import type { Post } from './post';

/**
 * Whether a log entry is about this very post. Posts without an id (quoted ones on X) are told apart by what was kept of
 * their text; that they have one author is for the caller to know.
 */
export function isSamePost(kept: PostSnapshot, post: Pick<Post, 'site' | 'id' | 'text'>): boolean {
  if (kept.site !== post.site || kept.id !== post.id) return false;
  return (
    post.id !== null || (post.text.startsWith(kept.excerpt) && (kept.excerpt === '') === (post.text === ''))
  );
}
