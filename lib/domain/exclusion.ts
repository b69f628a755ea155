import * as z from 'zod';
import { entityFields } from './entity';

/** Why the desk leaves a site or author alone. `removal-requested`: it damages the brand and its host was asked to act. */
export const EXCLUSION_STATUSES = ['ignored', 'spam', 'removal-requested'] as const;
export type ExclusionStatus = (typeof EXCLUSION_STATUSES)[number];

/** A site or author the desk ignores (practice item 6). */
export const exclusionSchema = z.strictObject({
  ...entityFields,
  kind: z.enum(['site', 'author']),
  /** Host name, or identity key (`identity.ts`). */
  key: z.string().min(1).max(300),
  status: z.enum(EXCLUSION_STATUSES),
  note: z.string().max(500),
});
export type Exclusion = z.infer<typeof exclusionSchema>;
