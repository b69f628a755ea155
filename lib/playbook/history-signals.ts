import { DEFAULT_POLICY, type Policy } from '@/lib/domain/account';
import { isOpen } from '@/lib/domain/case';
import type { Signal } from '@/lib/domain/condition';
import type { CaseStatus, Interaction } from '@/lib/domain/interaction';
import { hasSpoken } from '@/lib/domain/spoken';
import { findOwed, isOver } from './owed';

/** What the log says about one act, as far as signals need it. */
export type PastAct = Pick<
  Interaction,
  'occurredAt' | 'action' | 'status' | 'caseId' | 'delivery' | 'answerDueAt'
>;

/** What the desk knows of an author. */
export interface PastContact {
  noContact: boolean;
  interactions: readonly PastAct[];
  /** Statuses of the cases as they are now; without them the last act of each case speaks. */
  cases?: readonly { id: string; status: CaseStatus }[];
}

const HOUR_MS = 3_600_000;

/** What the log alone says about an author. */
export function readHistory(
  history: PastContact,
  now: Date,
  pingPong: Policy['pingPong'] = DEFAULT_POLICY.pingPong,
): Set<Signal> {
  const signals = new Set<Signal>();
  if (history.noContact) signals.add('no-contact');

  const spoken = history.interactions.filter(hasSpoken);
  signals.add(spoken.length === 0 ? 'first-contact' : 'known-author');

  const cases = history.cases ?? readCases(history.interactions);
  // Who is only watched, or asked about among colleagues, waits for nothing: an apology for the delay would be absurd.
  const spokenIn = new Set(spoken.map(({ caseId }) => caseId));
  if (cases.some(({ id, status }) => isOpen(status) && spokenIn.has(id))) signals.add('open-case');
  else if (cases.some(({ status }) => status === 'solved')) signals.add('solved-case');

  const since = now.getTime() - pingPong.hours * HOUR_MS;
  const recent = spoken.filter((act) => Date.parse(act.occurredAt) >= since);
  if (recent.length >= pingPong.answers) signals.add('ping-pong');
  const statusOf = (caseId: string) => history.cases?.find(({ id }) => id === caseId)?.status ?? 'open';
  const owed = findOwed(history.interactions, now);
  if (owed.some((each) => !isOver(statusOf(each.entry.caseId), each))) signals.add('promised');
  return signals;
}

/** Each case as its latest act left it. */
function readCases(acts: readonly PastAct[]): { id: string; status: CaseStatus }[] {
  const latest = new Map<string, PastAct>();
  for (const act of acts) {
    const known = latest.get(act.caseId);
    if (known === undefined || known.occurredAt < act.occurredAt) latest.set(act.caseId, act);
  }
  return [...latest.values()].map(({ caseId, status }) => ({ id: caseId, status }));
}
