import * as z from 'zod';

/** Whether the page showed a comment of ours after it was sent off. */
const COMMENT_STATES = ['shown', 'pending', 'not-found'] as const;

/**
 * What the page told of a comment of ours. `shown`: it stands there for everybody · `pending`: it waits for the blog's
 * owner · `not-found`: it was sent off, and the page shows nothing of it.
 */
export const sentCommentSchema = z.strictObject({
  /** The platform's own, without prefix; null where the page does not tell. */
  id: z.string().max(200).nullable(),
  state: z.enum(COMMENT_STATES),
});
export type SentComment = z.infer<typeof sentCommentSchema>;
