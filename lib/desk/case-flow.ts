import type { Case } from '@/lib/domain/case';
import type { Action, CaseStatus, Interaction } from '@/lib/domain/interaction';
import type { DeskContext } from './context';
import type { Journal } from './journal';
import { toInteraction } from './stored-form';

const UNDONE: readonly CaseStatus[] = ['open', 'waiting', 'escalated'];

/** Whether something is still owed or awaited. */
export function isOpen(status: CaseStatus): boolean {
  return UNDONE.includes(status);
}

/** Status an act leaves behind unless the agent says otherwise. `current`: status of the open case it belongs to. */
export function defaultStatus(action: Action, current: CaseStatus | null): CaseStatus {
  switch (action) {
    case 'reply':
      return 'waiting';
    case 'ack':
    case 'watch':
      return 'open';
    case 'escalate':
      return 'escalated';
    case 'thanks':
      return current === null ? 'closed' : 'solved';
    case 'consult':
      return current ?? 'open';
    case 'skip':
    case 'note':
      return current ?? 'closed';
  }
}

/** The author's open case, the last touched one if there are several. */
export async function findOpenCase({ db }: DeskContext, authorId: string): Promise<Case | undefined> {
  const cases = await db.cases.where('authorId').equals(authorId).sortBy('updatedAt');
  return cases.reverse().find((row) => row.deletedAt === null && isOpen(row.status));
}

/** The newest entry of a case for which `fits` holds; undone ones do not count. Reads as far back as it must. */
async function findNewest(
  { db }: DeskContext,
  caseId: string,
  fits: (row: Interaction) => boolean,
): Promise<Interaction | undefined> {
  const row = await db.interactions
    .where('[caseId+occurredAt]')
    .between([caseId, ''], [caseId, '￿'])
    .reverse()
    .filter((entry) => entry.deletedAt === null && fits(entry))
    .first();
  return row === undefined ? undefined : toInteraction(row);
}

/**
 * Brings a case's status in line after an entry was added, undone, brought back or found unsent: what the newest entry
 * that went out says. A change of an older entry leaves the status alone, which an agent may have set by hand since. A
 * case whose entries are all undone goes with them. Inside a write.
 */
export async function settleCase(
  context: DeskContext,
  journal: Journal,
  changed: Interaction,
): Promise<void> {
  const row = await context.db.cases.get(changed.caseId);
  if (row === undefined) return;
  const newest = await findNewest(context, changed.caseId, (entry) => entry.delivery !== 'unsent');
  if (newest === undefined && (await findNewest(context, changed.caseId, () => true)) === undefined) {
    await journal.patch('cases', row, { deletedAt: journal.now }, row.authorId);
    return;
  }
  const isNewest = newest === undefined || newest.occurredAt <= changed.occurredAt;
  const status = isNewest || row.deletedAt !== null ? (newest?.status ?? 'closed') : row.status;
  await journal.patch('cases', row, { deletedAt: null, status }, row.authorId);
}
