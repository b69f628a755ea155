import * as z from 'zod';
import { entityFields } from './entity';
import { CASE_STATUSES } from './interaction';

/** The interactions on one matter with one author, until it is solved. */
export const caseSchema = z.strictObject({
  ...entityFields,
  authorId: z.uuid(),
  topic: z.string().max(120),
  status: z.enum(CASE_STATUSES),
});
export type Case = z.infer<typeof caseSchema>;
