import * as z from 'zod';
import { entityFields, instant } from './entity';
import { CASE_STATUSES, type CaseStatus } from './interaction';
import { SENTIMENTS } from './sentiment';

/** The interactions on one matter with one author, until it is solved. */
export const caseSchema = z.strictObject({
  ...entityFields,
  authorId: z.uuid(),
  topic: z.string().max(120),
  status: z.enum(CASE_STATUSES),
  /** How the customer felt when it began; absent or null: nobody judged. */
  sentimentBefore: z.enum(SENTIMENTS).nullable().optional(),
  /** The same once it was solved or closed. */
  sentimentAfter: z.enum(SENTIMENTS).nullable().optional(),
  /** When `sentimentAfter` was last given: the day the outcome counts for. */
  judgedAt: instant.optional(),
});
export type Case = z.infer<typeof caseSchema>;

const UNDONE: readonly CaseStatus[] = ['open', 'waiting', 'answered', 'escalated'];

/** Whether something is still owed or awaited in a case. */
export function isOpen(status: CaseStatus): boolean {
  return UNDONE.includes(status);
}
