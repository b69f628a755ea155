import * as z from 'zod';
import { conditionSchema } from './condition';
import { entityFields } from './entity';

/** Actions that speak to the author in public. */
export const SPEAKING_ACTIONS = ['reply', 'ack', 'thanks'] as const;
export type SpeakingAction = (typeof SPEAKING_ACTIONS)[number];

/** A reply body with variables; never contains opening, signature or marker: the policy adds them. */
export const templateSchema = z.strictObject({
  ...entityFields,
  title: z.string().trim().min(1).max(80),
  /** What the agent types after `/`. */
  shortcode: z.string().trim().max(40),
  /** Reading in kana or romaji, so that `denpa` finds 電波. */
  reading: z.string().max(80),
  body: z.string().trim().min(1).max(4_000),
  category: z.string().max(60),
  /** What the log says was done when this template is used. */
  action: z.enum(SPEAKING_ACTIONS),
  when: conditionSchema,
  enabled: z.boolean(),
});
export type Template = z.infer<typeof templateSchema>;
