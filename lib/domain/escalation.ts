import * as z from 'zod';
import { conditionSchema } from './condition';
import { entityFields } from './entity';

/** One entry of the escalation book: who takes over a matter, how they are reached, and what they need to know. */
export const escalationSchema = z.strictObject({
  ...entityFields,
  /** What it is about: 「料金・返金」. */
  topic: z.string().trim().min(1).max(80),
  /** When it is the right channel. */
  when: conditionSchema,
  department: z.string().max(60),
  /** Person or desk to ask for; may be empty. */
  contact: z.string().max(120),
  /** How colleagues reach them: extension, chat channel. Never shown to customers. */
  reach: z.string().max(200),
  /** Hours in the desk's words: 「平日9:00～18:00」. */
  hours: z.string().max(120),
  /** Form or page the customer is moved to; empty where there is none. */
  formUrl: z.union([z.literal(''), z.url({ protocol: /^https$/u }).max(500)]),
  /** Body of the reply that moves the customer there; `{{form.escalation.url}}` is the form. Empty: nothing is said in public. */
  reply: z.string().max(1_000),
  /** What the note must hold, one a line: 「いつから」「試したこと」. */
  handOver: z.string().max(1_000),
  enabled: z.boolean(),
});
export type Escalation = z.infer<typeof escalationSchema>;
