import type { Transaction } from 'dexie';
import type { Interaction } from '@/lib/domain/interaction';

/**
 * What version 4 adds: the cases that may hold a promised answer nobody has given, and the account's own posts. FROZEN
 * like `v1.ts`.
 */
export const V4 = {
  promises: 'caseId',
  outgoing: 'id, [accountId+createdAt]',
} as const;

/** Notes the cases in which something was promised before there was a note; whether it was answered is seen when read. */
export async function notePromises(transaction: Transaction): Promise<void> {
  const promises = await transaction
    .table<Interaction, string>('interactions')
    .where('[action+occurredAt]')
    .between(['ack', ''], ['ack', '\uffff'])
    .filter(({ answerDueAt }) => answerDueAt !== undefined)
    .toArray();
  const caseIds = new Set(promises.map(({ caseId }) => caseId));
  await transaction.table('promises').bulkPut([...caseIds].map((caseId) => ({ caseId })));
}
