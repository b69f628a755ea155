import * as z from 'zod';

/** When the desk wants to be warned of what it did or did not do. */
export const attentionFields = {
  /** So many answers of ours within so many hours are a ping-pong (practice item 49). */
  pingPong: z.strictObject({
    answers: z.number().int().min(2).max(50),
    hours: z.number().int().min(1).max(720),
  }),
  /** A text that reached so many others within an hour should be worded anew (facts/x.md §7). */
  sameToMany: z.number().int().min(1).max(100),
  /** A page with our comment is looked after for so many days without news (practice item 46). */
  followUpDays: z.number().int().min(1).max(60),
  /** Whether the posts around must have been read (practice item 15): `error` blocks until they were. */
  surroundings: z.enum(['off', 'hint', 'warning', 'error']),
  /** Words of the desk that raise a signal, besides the bundled ones. */
  signalWords: z.strictObject({
    angry: z.array(z.string().trim().min(1).max(80)).max(500),
    legal: z.array(z.string().trim().min(1).max(80)).max(500),
    danger: z.array(z.string().trim().min(1).max(80)).max(500),
    sensitive: z.array(z.string().trim().min(1).max(80)).max(500),
    refusal: z.array(z.string().trim().min(1).max(80)).max(500),
  }),
} as const;
