import type { Post } from './post';
import { postKey } from './post-key';

/** Whom an erase was about, for what is kept outside the database. */
export interface ErasedPerson {
  /** Every identity key they were known by. */
  keys: readonly string[];
  /** Keys of their posts, as far as something was logged or drafted for them. */
  postKeys: readonly string[];
}

/** Whether a post is one of this person's, by its writer or, where the page told none, by the post. */
export function isOfErased({ keys, postKeys }: ErasedPerson, post: Post): boolean {
  const { author } = post;
  return (
    [author?.key, author?.idKey].some((key) => key != null && keys.includes(key)) ||
    postKeys.includes(postKey(post))
  );
}
