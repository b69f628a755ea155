import * as z from 'zod';
import { entityFields } from './entity';
import { CASE_STATUSES, type CaseStatus } from './interaction';

/** The interactions on one matter with one author, until it is solved. */
export const caseSchema = z.strictObject({
  ...entityFields,
  authorId: z.uuid(),
  topic: z.string().max(120),
  status: z.enum(CASE_STATUSES),
});
export type Case = z.infer<typeof caseSchema>;

const UNDONE: readonly CaseStatus[] = ['open', 'waiting', 'answered', 'escalated'];

/** Whether something is still owed or awaited in a case. */
export function isOpen(status: CaseStatus): boolean {
  return UNDONE.includes(status);
}
