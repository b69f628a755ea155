import fc from 'fast-check';
import { hashBody } from '@/lib/domain/body-hash';
import type { SeenComment } from '@/lib/domain/seen-comment';
import type { DeskTraces } from '@/lib/playbook/watch/find-ours';

/** A comment, as shown; pass what matters. */
export function makeComment(fields: Partial<SeenComment> & { text: string }): SeenComment {
  return {
    id: null,
    parentId: null,
    hash: hashBody(fields.text),
    byOwner: false,
    name: null,
    writtenBy: [],
    url: null,
    postedAt: null,
    pending: false,
    ...fields,
  };
}

/** How a made-up blog shows its comments. */
interface Habit {
  ids: 'numbers' | 'random' | 'none';
  times: 'seconds' | 'minutes' | 'none';
  order: 'newest-last' | 'newest-first';
  threads: boolean;
}

/** A comment as it really came to be: `seq` is the true order of writing, which no page tells. */
interface Written {
  seq: number;
  parent: number | null;
  text: string;
  name: string;
}

const START = Date.parse('2026-11-20T00:00:00.000Z');
const STEP_MS = 37_000;
export const timeOf = (seq: number): string => new Date(START + seq * STEP_MS).toISOString();

function shownTime(seq: number, times: Habit['times']): string | null {
  if (times === 'none') return null;
  const time = timeOf(seq);
  return times === 'seconds' ? time : `${time.slice(0, 17)}00.000Z`;
}

const idOf = (seq: number, ids: Habit['ids']): string | null =>
  ids === 'none' ? null : ids === 'numbers' ? String(100 + seq * 3) : `c${(seq * 7919) % 1009}x`;

function show({ seq, parent, text, name }: Written, { ids, times, threads }: Habit): SeenComment {
  return makeComment({
    id: idOf(seq, ids),
    parentId: threads && parent !== null ? idOf(parent, ids) : null,
    text,
    name,
    postedAt: shownTime(seq, times),
  });
}

/** What happened on a made-up page, and two looks at it. */
export interface Story {
  habit: Habit;
  /** The page when the watch began; ours was not there. */
  before: SeenComment[];
  /** The page later, ours included. */
  after: SeenComment[];
  own: DeskTraces;
  openedAt: string;
  /** Hashes of what really came after ours. */
  laterHashes: string[];
  oursIsShown: boolean;
}

const habits: fc.Arbitrary<Habit> = fc.record({
  ids: fc.constantFrom('numbers', 'random', 'none'),
  times: fc.constantFrom('seconds', 'minutes', 'none'),
  order: fc.constantFrom('newest-last', 'newest-first'),
  threads: fc.boolean(),
});

/** Hides the far end of a list, as "more comments" does: the older half of it, wherever that is. */
function hideOlder<Row>(rows: readonly Row[], order: Habit['order'], hidden: number): Row[] {
  return order === 'newest-last' ? rows.slice(hidden) : rows.slice(0, rows.length - hidden);
}

/** Comment areas of every habit: answers below answers, edited and deleted comments, older ones loaded later. */
export const stories: fc.Arbitrary<Story> = fc
  .record({
    habit: habits,
    old: fc.integer({ min: 0, max: 6 }),
    later: fc.integer({ min: 0, max: 6 }),
    parents: fc.array(fc.option(fc.nat(20)), { minLength: 13, maxLength: 13 }),
    edited: fc.array(fc.nat(12), { maxLength: 2 }),
    deleted: fc.array(fc.nat(12), { maxLength: 2 }),
    hiddenBefore: fc.nat(4),
    hiddenAfter: fc.nat(4),
  })
  .map(({ habit, old, later, parents, edited, deleted, hiddenBefore, hiddenAfter }) => {
    const ours = old;
    const written: Written[] = Array.from({ length: old + 1 + later }, (_, seq) => ({
      seq,
      parent: seq === 0 || parents[seq] == null ? null : (parents[seq] ?? 0) % seq,
      text: seq === ours ? 'そらモバイルの三浦です。' : `コメント${seq}`,
      name: seq % 3 === 0 ? '名無し' : `読者${seq}`,
    }));
    const flat = written.map((row) => (habit.threads ? row : { ...row, parent: null }));
    const inOrder = (rows: readonly Written[]) => {
      const sorted = habit.order === 'newest-last' ? rows : rows.toReversed();
      return sorted.map((row) => show(row, habit));
    };
    const standing = flat
      .filter(({ seq }) => seq === ours || !deleted.includes(seq))
      .map((row) =>
        row.seq !== ours && edited.includes(row.seq) ? { ...row, text: `${row.text}（訂正）` } : row,
      );
    const after = hideOlder(inOrder(standing), habit.order, Math.min(hiddenAfter, standing.length - 1));
    return {
      habit,
      before: hideOlder(inOrder(flat.slice(0, old)), habit.order, Math.min(hiddenBefore, old)),
      after,
      own: { id: null, hashes: [hashBody('そらモバイルの三浦です。')], since: timeOf(ours), others: [] },
      openedAt: timeOf(ours),
      laterHashes: standing.filter(({ seq }) => seq > ours).map(({ text }) => hashBody(text)),
      oursIsShown: after.some(({ hash }) => hash === hashBody('そらモバイルの三浦です。')),
    };
  });
