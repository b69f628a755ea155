import type { Journal } from '@/lib/desk/changes/journal';
import type { DeskContext } from '@/lib/desk/store/context';
import { toInteraction } from '@/lib/desk/store/stored-form';
import { type Case, isOpen } from '@/lib/domain/case';
import type { Action, CaseStatus, Interaction } from '@/lib/domain/interaction';
import { hasSpoken } from '@/lib/domain/spoken';
import { queryRange } from './interaction-query';

/** The case an act belongs to, and whether the person was spoken to in it. */
export interface StandingCase {
  row: Case;
  answered: boolean;
}

/**
 * Status an act leaves behind unless the agent says otherwise, as desks speak of their cases (facts/practice.md items 17,
 * 44 and 53):
 *
 * - A reply waits for the customer; an acknowledgement owes the formal answer; thanks for a solution end the case, thanks
 *   out of the blue open none.
 * - To watch or consult decides nothing: what is owed or awaited stays so, somebody new is open.
 * - A skip ends a case in which nobody was spoken to ("closed, no answer"). Once spoken to, skipping one more post takes
 *   back nothing that is owed; nor what was handed over.
 * - A note is no act towards anybody: it changes nothing. As the first thing logged it leaves the matter open.
 */
export function defaultStatus(action: Action, standing: StandingCase | null): CaseStatus {
  const current = standing?.row.status ?? null;
  switch (action) {
    case 'reply':
      return 'waiting';
    case 'ack':
      return current === 'escalated' ? current : 'open';
    case 'escalate':
      return 'escalated';
    case 'thanks':
      return current === null ? 'closed' : 'solved';
    case 'watch':
    case 'consult':
    case 'note':
      return current ?? 'open';
    case 'skip':
      return standing !== null && (standing.answered || current === 'escalated')
        ? standing.row.status
        : 'closed';
  }
}

/** The author's open case, the last touched one if there are several; a note goes to the last case though it be ended. */
export async function findStandingCase(
  context: DeskContext,
  authorId: string,
  action: Action,
): Promise<StandingCase | null> {
  const rows = await context.db.cases.where('authorId').equals(authorId).sortBy('updatedAt');
  const cases = rows.reverse().filter((row) => row.deletedAt === null);
  const row = cases.find(({ status }) => isOpen(status)) ?? (action === 'note' ? cases[0] : undefined);
  if (row === undefined) return null;
  const spoken = await findNewest(context, row.id, hasSpoken);
  return { row, answered: spoken !== undefined };
}

/** The newest entry of a case for which `fits` holds; undone ones do not count. Reads as far back as it must. */
async function findNewest(
  context: DeskContext,
  caseId: string,
  fits: (row: Interaction) => boolean,
): Promise<Interaction | undefined> {
  const row = await queryRange(context, { caseId })
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
