import * as z from 'zod';
import { conditionSchema } from './condition';
import { entityFields } from './entity';

/** Actions that speak to the author in public. */
export const SPEAKING_ACTIONS = ['reply', 'ack', 'thanks'] as const;
export type SpeakingAction = (typeof SPEAKING_ACTIONS)[number];

/** Who is offered a template: everybody at the desk, or only the agent who made it. */
export const TEMPLATE_SCOPES = ['desk', 'private'] as const;

const bodySchema = z.string().trim().min(1).max(4_000);

/** A reply body with variables; never contains opening, signature or marker: the policy adds them. */
export const templateSchema = z.strictObject({
  ...entityFields,
  title: z.string().trim().min(1).max(80),
  /** What the agent types after `/`. */
  shortcode: z.string().trim().max(40),
  /** Reading in kana or romaji, so that `denpa` finds 電波. */
  reading: z.string().max(80),
  body: bodySchema,
  /** Other wordings of `body`, taken in turn so that nobody reads the same text twice (practice item 34). */
  variants: z.array(bodySchema).max(9).default([]),
  category: z.string().max(60),
  /** What the log says was done when this template is used. */
  action: z.enum(SPEAKING_ACTIONS),
  /** `private` is offered to `createdBy` alone. */
  scope: z.enum(TEMPLATE_SCOPES).default('desk'),
  /** Accounts it speaks for; empty: all of them. Sites are among the conditions. */
  accountIds: z.array(z.string().max(60)).max(50).default([]),
  when: conditionSchema,
  /** Day on which somebody should read it again, in the desk's zone. */
  reviewOn: z.iso.date().nullable().default(null),
  enabled: z.boolean(),
});
export type Template = z.infer<typeof templateSchema>;

/** Fields that came after the first version, as a row stored before them is read. */
export const TEMPLATE_DEFAULTS = {
  variants: [],
  scope: 'desk',
  accountIds: [],
  reviewOn: null,
} satisfies Partial<Template>;
