import type { Post, PostAuthor } from './post';

/** As much of a post as its key is made of. */
type Keyed = Pick<Post, 'site' | 'id' | 'kind' | 'text'> &
  Partial<Pick<Post, 'permalink' | 'byline' | 'postedAt'>> & { author: Pick<PostAuthor, 'key'> | null };

/**
 * Stable key of a post for drafts and double-fill guards. A blog entry without an id has its address. Other posts without
 * one (quoted posts on X, comments) fall back to who wrote what, which is stable while they are on the screen.
 */
export function postKey({ site, id, kind, permalink, author, byline, postedAt, text }: Keyed): string {
  if (id !== null) return `${site}:${id}`;
  if (kind === 'entry' && permalink) return `${site}:@${permalink}`;
  const writer = [author?.key ?? '', ...(kind === 'comment' ? [byline, postedAt, permalink] : [])];
  return `${site}:?:${writer.map((part) => part ?? '').join(':')}:${text.slice(0, 120)}`;
}
