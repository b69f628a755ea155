import { fillComment } from './fill/fill-comment';
import { readForm } from './fill/see-form';
import { watchComments } from './sent/comment-watch';

/**
 * All an overlay does with comment forms. Handed in by the script of the sites that have them: the one of X stays small
 * without.
 */
export const commentForms = { fill: fillComment, read: readForm, watch: watchComments };
export type CommentForms = typeof commentForms;
