import * as z from 'zod';
import { entityFields } from './entity';
import { OUTGOING_KINDS } from './policy/caps';

/** A post an account wrote on its own, not as an answer, as the agent counted it (practice item 39). */
export const outgoingPostSchema = z.strictObject({
  ...entityFields,
  accountId: z.string().max(60),
  kind: z.enum(OUTGOING_KINDS),
});
export type OutgoingPost = z.infer<typeof outgoingPostSchema>;
