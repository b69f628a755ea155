import * as z from 'zod';

/** What was known and confirmed when a text was let out: for the review of a log entry, and for the CSV. */
export const replyCheckSchema = z.strictObject({
  /** Version of the account's policy the text was checked against. */
  policyVersion: z.number().int().min(1),
  /** The agent had the posts around in front of them. */
  surroundingsRead: z.boolean(),
  outsideHours: z.boolean(),
  /** What the customer said when they asked for a direct message; null when they did not. */
  dmWish: z.string().max(500).nullable(),
  /** Errors a lead let pass, with the reason; null when none. */
  override: z
    .strictObject({
      codes: z.array(z.string().max(60)).min(1).max(30),
      reason: z.string().trim().min(1).max(500),
      /** Agent id of the lead. */
      by: z.string().max(60),
    })
    .nullable(),
});
export type ReplyCheck = z.infer<typeof replyCheckSchema>;
