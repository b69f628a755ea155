import * as z from 'zod';

/** How long and how many the parts of a reply may be. Each site counts in its own way (facts/x.md §6, §10). */
export const limitFields = {
  /** Longest part on X, in weighted length: 280, or what a long-post account may write. */
  limit: z.number().int().min(20).max(25_000),
  /** Longest part elsewhere: Bluesky counts graphemes, a Mastodon server may allow more than its default of 500. */
  siteLimits: z.strictObject({
    bluesky: z.number().int().min(20).max(3_000),
    mastodon: z.number().int().min(20).max(100_000),
  }),
  /** More parts than this are warned about (practice item 24: 2–3 are fine, 5–10 annoy). */
  maxParts: z.number().int().min(1).max(20),
  /** More parts than this, and than `maxParts`, are refused. */
  mostParts: z.number().int().min(1).max(20),
} as const;
