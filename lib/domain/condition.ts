import * as z from 'zod';
import { MARK_STYLES } from './mark';
import { SITE_IDS } from './site';

/** Facts about post + history a guideline or template can react to, as far as they are computed today. */
export const SIGNALS = [
  'first-contact',
  'known-author',
  'open-case',
  'solved-case',
  'no-contact',
  'money',
  'personal-data',
  'praise',
  'trouble',
  'request',
  'rival',
  'may-be-solved',
  'ping-pong',
  'spam-like',
  'promised',
  'outside-hours',
  'angry',
  'legal',
  'danger',
  'threat',
  'self-harm',
  'sensitive',
  'refuses-contact',
] as const;
export type Signal = (typeof SIGNALS)[number];

/** When a guideline or template applies: every non-empty field must hold. All empty: always. */
export const conditionSchema = z.strictObject({
  sites: z.array(z.enum(SITE_IDS)),
  /** Any of these signals. */
  signals: z.array(z.enum(SIGNALS)),
  /** Any mark of a list with one of these categories. */
  categories: z.array(z.string().max(60)),
  /** Any mark of a list of one of these styles. */
  styles: z.array(z.enum(MARK_STYLES)),
});
export type Condition = z.infer<typeof conditionSchema>;

export const ALWAYS: Condition = { sites: [], signals: [], categories: [], styles: [] };
