import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '@/lib/domain/account';
import { hashBody } from '@/lib/domain/body-hash';
import type { SeenComment } from '@/lib/domain/seen-comment';
import { type Watch, watchSchema } from '@/lib/domain/watch';
import { compareComments } from '@/lib/playbook/watch/compare-comments';
import { applyLook } from '@/lib/playbook/watch/look';
import { freshDates } from '@/lib/playbook/watch/watch-dates';
import { makeComment } from './comment-area';

const OURS_TEXT = 'そらモバイルの三浦です。設定をお知らせします。';
const EARLIER_TEXT = 'そらモバイルの三浦です。ご不便をおかけしています。';
const OPENED = new Date('2026-11-20T01:00:00.000Z');
const timesAt = (look: number) => ({
  now: new Date(OPENED.getTime() + look * 3_600_000),
  hours: DEFAULT_POLICY.hours,
  days: 14,
});

/** What may happen to the comments of others between two looks. `at` and `to` are taken modulo the length. */
const changes = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ kind: fc.constant('move' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ kind: fc.constant('edit' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ kind: fc.constant('hide-half' as const), at: fc.nat(), to: fc.nat() }),
);
type Change = typeof changes extends fc.Arbitrary<infer Kind> ? Kind : never;

/** How a page names its comments. */
const habits = fc.record({
  ids: fc.constantFrom('numbers', 'random', 'none'),
  times: fc.boolean(),
  threads: fc.boolean(),
  /** Ours is not the first of the desk here, and says what an earlier one said. */
  repeats: fc.boolean(),
});
type Habit = typeof habits extends fc.Arbitrary<infer Kind> ? Kind : never;

/** A comment area that changes; ours stays, is never edited, and may be moved past by others. */
class Area {
  private count = 0;
  readonly comments: SeenComment[] = [];
  ours: SeenComment | undefined;
  constructor(private readonly habit: Habit) {}

  write(text: string, at = this.comments.length, parent?: SeenComment): SeenComment {
    const { ids, times, threads } = this.habit;
    const seq = this.count++;
    const made = makeComment({
      id: ids === 'none' ? null : ids === 'numbers' ? String(100 + seq) : `c${(seq * 7919) % 1009}`,
      parentId: threads ? (parent?.id ?? null) : null,
      text,
      name: `読者${seq % 3}`,
      postedAt: times ? new Date(OPENED.getTime() + (seq - 6) * 60_000).toISOString() : null,
    });
    this.comments.splice(at, 0, made);
    return made;
  }

  apply({ kind, at, to }: Change): void {
    const others = this.comments.filter((comment) => comment !== this.ours);
    const one = others[at % Math.max(1, others.length)];
    const place = to % (this.comments.length + 1);
    if (kind === 'insert') {
      this.write(`後から${this.count}`, place, this.comments[at % this.comments.length]);
      return;
    }
    if (kind === 'hide-half') {
      for (const comment of others.slice(0, others.length / 2)) this.take(comment);
      return;
    }
    if (one === undefined) return;
    const index = this.take(one);
    if (kind === 'move') this.comments.splice(to % (this.comments.length + 1), 0, one);
    if (kind !== 'edit') return;
    const text = `${one.text}（訂正${to}）`;
    this.comments.splice(index, 0, { ...one, text, hash: hashBody(text) });
  }

  private take(comment: SeenComment): number {
    const index = this.comments.indexOf(comment);
    this.comments.splice(index, 1);
    return index;
  }
}

function openWatch(): Watch {
  const id = '01990000-0000-7000-8000-0000000000f1';
  const at = OPENED.toISOString();
  return watchSchema.parse({
    ...{ id, v: 1, createdAt: at, createdBy: 'a', updatedAt: at, updatedBy: 'a', deletedAt: null },
    ...{ authorId: id, caseId: id, interactionId: id },
    post: { site: 'web', id: null, url: null, title: '' },
    ...{ pages: [], ours: null, before: null, openedAt: at, lastSeenAt: null, unclear: 0 },
    ...{ state: 'open', news: [], ...freshDates(timesAt(0)) },
  });
}

describe('whatever becomes of the comments of others', () => {
  it('ours is found while it stands there, and neither it nor another one of the desk is ever news', () => {
    fc.assert(
      fc.property(
        habits,
        fc.integer({ min: 0, max: 5 }),
        fc.nat(),
        fc.array(fc.array(changes, { maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        (habit, old, place, visits) => {
          const area = new Area(habit);
          const earlier = area.write(habit.repeats ? OURS_TEXT : EARLIER_TEXT);
          for (let left = old; left > 0; left--) area.write(`前から${left}`);
          let watch = openWatch();
          const look = (at: number): SeenComment | undefined => {
            const own = {
              id: watch.ours?.id ?? null,
              hashes: [hashBody(OURS_TEXT)],
              since: watch.openedAt,
              others: [{ id: earlier.id, hashes: [earlier.hash] }],
            };
            const { comments } = area;
            const found = compareComments(comments, watch, own).ours;
            watch = { ...watch, ...applyLook(watch, { comments, own }, timesAt(at)) };
            return comments[found];
          };
          look(0);
          area.ours = area.write(OURS_TEXT, place % (area.comments.length + 1));
          for (const [index, visit] of visits.entries()) {
            for (const change of visit) area.apply(change);
            const found = look(index + 1);
            expect(found?.hash).toBe(area.ours.hash);
            // Two that say the same and have no numbers nobody can tell apart.
            if (habit.ids !== 'none' || !habit.repeats) expect(found).toBe(area.ours);
            const desk = [area.ours, earlier];
            for (const { id, hash } of watch.news) {
              expect(desk.some((own) => (own.id === null ? own.hash === hash : own.id === id))).toBe(false);
            }
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
