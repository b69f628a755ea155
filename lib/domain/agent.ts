import * as z from 'zod';
import { entityFields } from './entity';

/** A member of the desk. */
export const agentSchema = z.strictObject({
  ...entityFields,
  /** Public name used in the opening: 「三浦」. */
  name: z.string().trim().min(1).max(40),
  /** Initials of the closing `^MJ`, without the caret. */
  initials: z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}]{1,6}$/u),
  role: z.enum(['agent', 'lead']),
});
export type Agent = z.infer<typeof agentSchema>;
