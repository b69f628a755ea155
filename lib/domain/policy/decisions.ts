import * as z from 'zod';

/** What the desk has decided once so that nobody has to each time (practice item 35). */
export const DECISIONS = ['dm', 'repost', 'quote', 'like', 'follow', 'list', 'shortUrl'] as const;
export type DecisionName = (typeof DECISIONS)[number];

/** `wish`: only when the customer asks for it, which is recorded · `ask`: after consulting a lead. */
export const decisionSchema = z.strictObject({
  rule: z.enum(['never', 'wish', 'ask', 'free']),
  note: z.string().max(300),
});
export type Decision = z.infer<typeof decisionSchema>;

export const decisionsSchema = z.strictObject({
  dm: decisionSchema,
  repost: decisionSchema,
  quote: decisionSchema,
  like: decisionSchema,
  follow: decisionSchema,
  list: decisionSchema,
  shortUrl: decisionSchema,
});
export type Decisions = z.infer<typeof decisionsSchema>;
