import * as z from 'zod';
import { instant } from './entity';

/** What is known of one part of a reply that went out: seen on the site, or said by the agent (without a link). */
const sentPartSchema = z.strictObject({
  permalink: z.string().max(2_000).nullable(),
  /** As posted; the agent may have edited it in the composer. */
  text: z.string().max(25_000),
  handle: z.string().max(100),
  postedAt: instant.nullable(),
});
export type SentPart = z.infer<typeof sentPartSchema>;

/** By part number, from 0. */
export const sentPartsSchema = z.record(z.string().regex(/^\d{1,2}$/u), sentPartSchema);
export type SentParts = Record<number, SentPart>;
