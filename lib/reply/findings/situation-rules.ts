import type { Policy } from '@/lib/domain/account';
import type { OutgoingKind } from '@/lib/domain/policy/caps';
import type { SpeakingAction } from '@/lib/domain/template';
import { readClock } from '@/lib/domain/zone-clock';
import { judgeHours } from '../business-hours';
import type { EarlierTexts, Repetition } from '../earlier/earlier-texts';
import type { DraftText } from './draft-text';
import { type Finding, type FindingCode, raise } from './finding';
import { raiseAt } from './text-rule';

const HOUR_MS = 3_600_000;

/** Answering at an hour at which the desk does not: said, never blocked (practice item 54). */
export function findHoursProblems(policy: Policy, action: SpeakingAction, now: Date): Finding[] {
  const state = judgeHours(policy.hours, now);
  if (state === 'open' || state === 'extended' || action === 'ack') return [];
  return [raise(state)];
}

const TOLD: Readonly<Record<Repetition['kind'], FindingCode>> = {
  text: 'told-text',
  template: 'told-template',
  link: 'told-link',
};

/** What this author was told already, with when and by whom. */
export function findTold(
  draft: DraftText,
  earlier: EarlierTexts,
  policy: Policy,
  { authorId, templateIds }: { authorId: string | null; templateIds: readonly string[] },
): Finding[] {
  const told = authorId === null ? [] : earlier.findTold(authorId, draft.text, templateIds);
  return told.map(({ kind, earlier: { at, by, parts }, link }) => {
    const details = {
      values: { when: sayWhen(new Date(at), policy.hours.timeZone), by },
      earlier: { parts },
    };
    return link === undefined ? raise(TOLD[kind], details) : raiseAt(TOLD[kind], draft, link, details);
  });
}

/** What many others were told just now. */
export function findSameToMany(
  draft: DraftText,
  earlier: EarlierTexts,
  policy: Policy,
  { authorId, now }: { authorId: string | null; now: Date },
): Finding[] {
  const others = earlier.countRecentOthers(authorId, draft.text, new Date(now.getTime() - HOUR_MS));
  return others >= policy.sameToMany ? [raise('same-to-many', { values: { others } })] : [];
}

/** The posts around were not read (practice item 15). */
export function findSurroundings({ surroundings }: Policy, read: boolean): Finding[] {
  return read || surroundings === 'off' ? [] : [raise('surroundings-unread', { severity: surroundings })];
}

/** What went out of a kind today, against what a day may hold of it (practice item 39). */
export function findCapProblems(
  { caps }: Pick<Policy, 'caps'>,
  { kind, sentToday }: { kind: OutgoingKind; sentToday: number },
): Finding[] {
  const cap = caps.find((each) => each.kind === kind);
  if (cap === undefined) return [];
  const values = { count: sentToday, most: cap.most };
  if (sentToday >= cap.most) return [raise('cap-reached', { values })];
  return sentToday >= cap.near ? [raise('cap-near', { values })] : [];
}

function sayWhen(at: Date, timeZone: string): string {
  return readClock(at, timeZone).slice(0, 16).replace('T', ' ');
}
