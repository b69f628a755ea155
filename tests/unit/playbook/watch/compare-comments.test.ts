import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeenComment } from '@/lib/domain/seen-comment';
import { compareComments } from '@/lib/playbook/watch/compare-comments';
import type { DeskTraces } from '@/lib/playbook/watch/find-ours';
import { makeComment, stories } from './comment-area';

const OURS = makeComment({ text: 'そらモバイルの三浦です。', name: 'そらモバイル 三浦' });
const own: DeskTraces = { id: null, hashes: [OURS.hash], since: '2026-11-20T01:00:00.000Z', others: [] };
const WATCH = '0192f000-0000-7000-8000-000000000001';
const at = (minute: number) => `2026-11-20T01:${String(minute).padStart(2, '0')}:00.000Z`;

function compare(
  after: readonly SeenComment[],
  before: readonly SeenComment[] | null = [],
  known: DeskTraces = own,
) {
  const area = before === null ? null : { count: before.length, comments: [...before] };
  const { ours, later, unclear } = compareComments(
    after,
    { id: WATCH, before: area, openedAt: at(10) },
    known,
  );
  return { ours, unclear, later: later.map(({ text }) => text) };
}

describe('comments after ours', () => {
  it('are siblings further down and answers below ours, whatever stands between', () => {
    const [a, b] = [makeComment({ id: '1', text: 'A' }), makeComment({ id: '2', text: 'B' })];
    const ours = { ...OURS, id: '3' };
    const below = makeComment({ id: '5', parentId: '3', text: '家主' });
    const deeper = makeComment({ id: '6', parentId: '5', text: '家主へ' });
    const next = makeComment({ id: '4', text: '別の人' });
    expect(compare([a, b, ours, below, deeper, next], [a, b])).toEqual({
      ours: 2,
      unclear: 0,
      later: ['家主', '家主へ', '別の人'],
    });
  });

  it('are not looked for below another of ours that says the same, while ours is not shown', () => {
    const earlier = { ...OURS, id: '3' };
    const known = { ...own, others: [{ id: '3', hashes: [OURS.hash] }] };
    const answer = makeComment({ id: '5', parentId: '3', text: '家主' });
    expect(compare([earlier, answer], null, known)).toMatchObject({ ours: -1, later: [] });
  });

  it('stand above ours where the newest come first', () => {
    const old = makeComment({ id: '1', text: '前から' });
    const page = [makeComment({ id: '9', text: '新' }), { ...OURS, id: '5' }, old];
    expect(compare(page, [old]).later).toEqual(['新']);
  });

  it('go by their ids, not by their place: an answer in another thread, a list sorted by likes', () => {
    const a = makeComment({ id: '1', text: 'A' });
    const late = makeComment({ id: '8', parentId: '1', text: 'Aへの後からの返信' });
    const lazy = makeComment({ id: '2', parentId: '1', text: 'Aへの前からの返信' });
    expect(compare([a, late, lazy, { ...OURS, id: '5' }], [a]).later).toEqual(['Aへの後からの返信']);
  });

  it('go by times where ids are no numbers', () => {
    const page = [
      makeComment({ id: 'x1', text: '後', postedAt: at(20) }),
      { ...OURS, id: 'x7', postedAt: at(10) },
      makeComment({ id: 'x3', text: '前', postedAt: at(5) }),
    ];
    expect(compare(page, []).later).toEqual(['後']);
  });

  it('go by what stood there before where nothing else tells', () => {
    const [a, b, c] = ['A', 'B', 'C'].map((text) => makeComment({ text }));
    if (a === undefined || b === undefined || c === undefined) throw new Error('three of them');
    expect(compare([a, b, OURS, c], [a, b]).later).toEqual(['C']);
    expect(compare([c, OURS, b, a], [b, a]).later).toEqual(['C']);
  });

  it('are not claimed where nothing at all tells', () => {
    expect(compare([OURS, makeComment({ text: '前か後か' })], [])).toEqual({
      ours: 0,
      unclear: 1,
      later: [],
    });
  });

  it('are none of ours, and none that only their writer sees', () => {
    const page = [
      { ...OURS, id: '3' },
      { ...OURS, id: '4' },
      makeComment({ id: '5', text: '承認待ち', pending: true }),
    ];
    expect(compare(page).later).toEqual([]);
  });

  it('are known by our id although ours stands on another page of the list', () => {
    const page = [makeComment({ id: '2', text: '前' }), makeComment({ id: '9', text: '後' })];
    expect(compare(page, [], { ...own, id: '5' }).later).toEqual(['後']);
  });

  it('while ours waits for the owner: those written since, by their times', () => {
    const old = makeComment({ id: '1', text: '前', postedAt: at(1) });
    const page = [
      old,
      makeComment({ id: '2', text: '前からあった次のページ' }),
      makeComment({ id: '3', text: '同じ分', postedAt: at(10) }),
      makeComment({ id: '4', text: '後', postedAt: at(11) }),
    ];
    expect(compare(page, [old])).toEqual({ ours: -1, unclear: 2, later: ['後'] });
  });

  it('leave out what stood there when we wrote, also where nothing tells', () => {
    const old = makeComment({ text: '前から' });
    expect(compare([old], [old])).toEqual({ ours: -1, unclear: 0, later: [] });
  });

  it('include what came before the first look, if it came after ours', () => {
    const page = [
      makeComment({ id: '1', text: 'A' }),
      { ...OURS, id: '2' },
      makeComment({ id: '3', text: '家主' }),
    ];
    expect(compare(page, null).later).toEqual(['家主']);
  });

  it('survives a page whose comments answer each other in a circle', () => {
    const page = [
      makeComment({ id: 'a', parentId: 'b', text: 'A' }),
      makeComment({ id: 'b', parentId: 'a', text: 'B' }),
      { ...OURS, id: 'c' },
    ];
    expect(compare(page).later).toEqual([]);
  });

  it('are never told of a comment written before ours: lazy halves, edits, deletions, either order', () => {
    fc.assert(
      fc.property(stories, ({ before, after, own: known, openedAt, laterHashes }) => {
        const area = { count: before.length, comments: before };
        const { later } = compareComments(after, { id: WATCH, before: area, openedAt }, known);
        for (const { hash } of later) expect(laterHashes).toContain(hash);
      }),
      { numRuns: 3_000 },
    );
  });

  it('are all found where comments are numbered and ours is shown', () => {
    fc.assert(
      fc.property(stories, ({ habit, before, after, own: known, openedAt, laterHashes, oursIsShown }) => {
        fc.pre(oursIsShown && habit.ids === 'numbers');
        const area = { count: before.length, comments: before };
        const { later } = compareComments(after, { id: WATCH, before: area, openedAt }, known);
        const shown = after.map(({ hash }) => hash).filter((hash) => laterHashes.includes(hash));
        expect(later.map(({ hash }) => hash)).toEqual(shown);
      }),
      { numRuns: 1_000 },
    );
  });
});
