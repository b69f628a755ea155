import * as z from 'zod';
import { entityFields, instant } from './entity';
import { SITE_IDS } from './site';

/** A site plus a stable id or handle. */
const identitySchema = z.strictObject({
  /** `x:misaki_latte`, `x:id:44196397`. */
  key: z.string().max(200),
  site: z.enum(SITE_IDS),
  handle: z.string().max(100).nullable(),
  name: z.string().max(200).nullable(),
  url: z.string().max(2_000).nullable(),
  seenAt: instant,
});
export type Identity = z.infer<typeof identitySchema>;

/** A person the desk has logged something for. Browsing alone never makes one (law 2). */
export const authorSchema = z.strictObject({
  ...entityFields,
  /** As many as there are: a limit would refuse the log entry that finds one more (law 4). */
  identities: z.array(identitySchema).min(1),
  /** Do-not-contact: who, when and why. Kept as salted hash too, so that an erase does not lose it (law 3). */
  noContact: z.strictObject({ at: instant, by: z.string(), reason: z.string().max(500) }).nullable(),
});
export type Author = z.infer<typeof authorSchema>;
