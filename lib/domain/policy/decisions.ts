import * as z from 'zod';
import type { SiteKind } from './opening';

/** What the desk has decided once so that nobody has to each time (practice item 35). */
export const DECISIONS = ['dm', 'repost', 'quote', 'like', 'follow', 'list', 'shortUrl'] as const;
export type DecisionName = (typeof DECISIONS)[number];

/** What there is to decide about on a kind of site: a comment under a blog entry can be neither reposted nor quoted. */
export const DECISIONS_ON: Readonly<Record<SiteKind, readonly DecisionName[]>> = {
  timeline: DECISIONS,
  blog: ['like', 'follow', 'shortUrl'],
};

/** `wish`: only when the customer asks for it, which is recorded · `ask`: after consulting a lead. */
const decisionSchema = z.strictObject({
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
