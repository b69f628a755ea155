import * as z from 'zod';
import { conditionSchema } from './condition';
import { entityFields } from './entity';

/** A rule of conduct, in Markdown, with the conditions under which it applies. */
export const guidelineSchema = z.strictObject({
  ...entityFields,
  title: z.string().trim().min(1).max(120),
  body: z.string().max(5_000),
  when: conditionSchema,
  /** `must` stands above `should` in the panel. */
  weight: z.enum(['must', 'should']),
  enabled: z.boolean(),
});
export type Guideline = z.infer<typeof guidelineSchema>;
