import type { Interaction } from '@/lib/domain/interaction';

type Act = Pick<Interaction, 'caseId' | 'occurredAt' | 'action' | 'delivery' | 'status' | 'answerDueAt'>;

/** A formal answer that an acknowledgement promised and nobody has given (practice item 53). */
export interface Owed<Entry> {
  /** The acknowledgement. */
  entry: Entry;
  /** UTC instant. */
  dueAt: string;
  isOverdue: boolean;
}

/** Answers owed, the most urgent first. A reply in the same case, or its end, settles what was promised before. */
export function findOwed<Entry extends Act>(entries: readonly Entry[], now: Date): Owed<Entry>[] {
  const owed = new Map<string, Owed<Entry>>();
  for (const entry of entries.toSorted((a, b) => (a.occurredAt < b.occurredAt ? -1 : 1))) {
    if (entry.delivery === 'unsent') continue;
    if (settles(entry)) owed.delete(entry.caseId);
    if (entry.answerDueAt === undefined) continue;
    const isOverdue = entry.answerDueAt < now.toISOString();
    owed.set(entry.caseId, { entry, dueAt: entry.answerDueAt, isOverdue });
  }
  return [...owed.values()].sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
}

function settles({ action, status }: Act): boolean {
  return action === 'reply' || status === 'solved' || status === 'closed';
}
