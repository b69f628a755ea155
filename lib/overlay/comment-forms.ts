import { fillComment } from './fill/fill-comment';
import { readForm } from './fill/see-form';
import { watchComments } from './sent/comment-watch';
import { suspectEntry } from './suspect-entry';
import { watchPageComments } from './watch/page-watch';

/**
 * All an overlay does with comments, their forms and the entries above them. Handed in by the script of the sites that
 * have them: the one of X stays small without.
 */
export const commentForms = {
  fill: fillComment,
  read: readForm,
  /** Notices that ours went out. */
  watch: watchComments,
  /** Notices what came after ours. */
  follow: watchPageComments,
  /** Whether an entry looks like spam. */
  suspect: suspectEntry,
};
export type CommentForms = typeof commentForms;
