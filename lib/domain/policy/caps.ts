import * as z from 'zod';

/** Posts an account writes on its own, not as an answer (practice item 39). */
export const OUTGOING_KINDS = ['faq', 'small-talk', 'notice'] as const;
export type OutgoingKind = (typeof OUTGOING_KINDS)[number];

/** How many of one kind a day: hinted at from `near` on, warned about above `most`. */
export const capSchema = z.strictObject({
  kind: z.enum(OUTGOING_KINDS),
  near: z.number().int().min(0).max(1_000),
  most: z.number().int().min(1).max(1_000),
});
export type Cap = z.infer<typeof capSchema>;
