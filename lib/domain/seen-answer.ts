import type { Post } from './post';

/** A post on a timeline that may answer us. */
export interface SeenAnswer {
  post: Post;
  /** Handles it says it answers, without `@`. */
  answers: string[];
  /** Ids of the posts by the desk's accounts that it follows in a conversation, nearest first. */
  follows: string[];
  /** The first of these stands right before it. */
  isDirect: boolean;
}
