import * as z from 'zod';
import { entityFields } from './entity';
import { SITE_IDS } from './site';

/** An account's rules for public text. The whole policy engine builds on this form. */
export const policySchema = z.strictObject({
  /** Template of the opening; empty for none. Variables as in reply templates. */
  opening: z.string().max(200),
  /** Template of the closing; empty for none. */
  closing: z.string().max(60),
  /** Closing on every part of a split reply, or on the last one only. */
  closingOn: z.enum(['every', 'last']),
  /** Marker at the end of every part but the last. */
  continuation: z.string().max(20),
  /** Longest part, in the site's own counting (X: weighted length by twitter-text). */
  limit: z.number().int().min(20).max(25_000),
  /** More parts than this are warned about (practice item 24: 2–3 are fine, 5–10 annoy). */
  maxParts: z.number().int().min(1).max(20),
});
export type Policy = z.infer<typeof policySchema>;

/** A company profile that speaks in public. */
export const accountSchema = z.strictObject({
  ...entityFields,
  /** Company name used in the opening: 「そらモバイル」. */
  company: z.string().trim().min(1).max(80),
  /** Handles per site, without `@`. */
  handles: z.array(z.strictObject({ site: z.enum(SITE_IDS), handle: z.string().trim().min(1).max(60) })),
  policy: policySchema,
});
export type Account = z.infer<typeof accountSchema>;

/** The Japanese default: 「○○会社の××です。」 first, `^MJ` last, （続きます） between (practice items 22–24). */
export const DEFAULT_POLICY: Policy = {
  opening: '{{company.name}}の{{agent.name}}です。',
  closing: '^{{agent.initials}}',
  closingOn: 'last',
  continuation: '（続きます）',
  limit: 280,
  maxParts: 3,
};

/** The same decisions in English form. */
export const DEFAULT_POLICY_EN: Policy = {
  ...DEFAULT_POLICY,
  opening: 'Hi, this is {{agent.name}} from {{company.name}}. ',
  continuation: ' (continued)',
};
