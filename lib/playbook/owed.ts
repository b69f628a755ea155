import { isOpen } from '@/lib/domain/case';
import type { CaseStatus, Interaction } from '@/lib/domain/interaction';

type Act = Pick<Interaction, 'caseId' | 'occurredAt' | 'action' | 'delivery' | 'status' | 'answerDueAt'>;

/** A formal answer that an acknowledgement promised and nobody is known to have given (practice item 53). */
export interface Owed<Entry> {
  /** What promised it: the acknowledgement. */
  entry: Entry;
  /** UTC instant. */
  dueAt: string;
  isOverdue: boolean;
  /**
   * The text that was filled and not yet seen going out: the answer, which then settles this, or the promise itself.
   * Null where nothing is in doubt. What is in doubt is shown rather than dropped: the customer may still be waiting.
   */
  unseen: { what: 'answer' | 'promise'; entry: Entry } | null;
}

/**
 * Answers owed, the most urgent first. A reply in the same case, or its end, settles what was promised before, once it is
 * known to be out. A second promise does not put off the first.
 */
export function findOwed<Entry extends Act>(entries: readonly Entry[], now: Date): Owed<Entry>[] {
  const owed = new Map<string, Owed<Entry>>();
  for (const entry of entries.toSorted((a, b) => (a.occurredAt < b.occurredAt ? -1 : 1))) {
    if (entry.delivery === 'unsent') continue;
    const { caseId, answerDueAt: dueAt } = entry;
    const isOut = entry.delivery !== 'filled';
    const before = owed.get(caseId);
    if (before !== undefined && settles(entry)) {
      if (isOut) owed.delete(caseId);
      else owed.set(caseId, { ...before, unseen: { what: 'answer', entry } });
    }
    const standing = owed.get(caseId);
    const isFirstOut = isOut && standing?.unseen?.what === 'promise';
    if (dueAt === undefined || (standing !== undefined && !isFirstOut)) continue;
    const unseen = isOut ? null : ({ what: 'promise', entry } as const);
    owed.set(caseId, { entry, dueAt, isOverdue: dueAt < now.toISOString(), unseen });
  }
  return [...owed.values()].sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
}

/**
 * Whether the case was ended since, by the agent or by a text that is out. The thanks that end it may stand unsent in the
 * composer: until then the person waits.
 * @param status of the case as it is now
 */
export function isOver(status: CaseStatus, { unseen }: Owed<Pick<Act, 'status'>>): boolean {
  return !isOpen(status) && unseen?.entry.status !== status;
}

function settles({ action, status }: Act): boolean {
  return action === 'reply' || status === 'solved' || status === 'closed';
}
