import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '@/lib/domain/account';
import { hashBody } from '@/lib/domain/body-hash';
import type { SeenComment } from '@/lib/domain/seen-comment';
import { type Watch, watchSchema } from '@/lib/domain/watch';
import { applyLook } from '@/lib/playbook/watch/look';
import { freshDates } from '@/lib/playbook/watch/watch-dates';
import { sortQueue } from '@/lib/playbook/watch/watch-queue';
import { latestOfPages, openNews, standingOf, whereToLook } from '@/lib/playbook/watch/watch-state';
import { makeComment } from './comment-area';

const tokyo = (local: string) => new Date(`${local}:00+09:00`);
/** A Thursday. */
const OPENED = tokyo('2026-11-19T15:00');
const timesAt = (now: Date) => ({ now, hours: DEFAULT_POLICY.hours, days: 14 });
const OURS = makeComment({ id: '2', text: 'そらモバイルの三浦です。', name: 'そらモバイル 三浦' });
const OLD = makeComment({ id: '1', text: '電波が入らない', name: '名無し' });

function makeWatch(fields: Partial<Watch> = {}): Watch {
  const id = '01990000-0000-7000-8000-0000000000f1';
  const at = OPENED.toISOString();
  return watchSchema.parse({
    id,
    v: 1,
    createdAt: at,
    createdBy: 'a',
    updatedAt: at,
    updatedBy: 'a',
    deletedAt: null,
    authorId: id,
    caseId: id,
    interactionId: id,
    post: { site: 'web', id: null, url: 'https://blog.example.jp/1', title: '' },
    pages: ['https://blog.example.jp/1'],
    ours: null,
    before: null,
    openedAt: at,
    lastSeenAt: null,
    unclear: 0,
    state: 'open',
    news: [],
    ...freshDates(timesAt(OPENED)),
    ...fields,
  });
}

function look(watch: Watch, now: Date, ...comments: SeenComment[]): Watch {
  const own = { id: null, hashes: [OURS.hash], since: watch.openedAt, others: [] };
  return watchSchema.parse({
    ...watch,
    ...applyLook(watch, { comments, own }, timesAt(now)),
  });
}

describe('a watch', () => {
  it('is due on working days only: after a Thursday on Friday, then over weekend and holiday', () => {
    const watch = makeWatch();
    expect(watch.dueAt).toBe(tokyo('2026-11-20T09:00').toISOString());
    // Friday; Monday the 23rd is a public holiday.
    const looked = look(watch, tokyo('2026-11-20T10:00'), OLD, OURS);
    expect(looked.dueAt).toBe(tokyo('2026-11-24T09:00').toISOString());
    const again = look(looked, tokyo('2026-11-24T10:00'), OLD, OURS);
    expect(again.dueAt).toBe(tokyo('2026-11-26T09:00').toISOString());
  });

  it('is not put off by a look before its time', () => {
    const watch = makeWatch();
    expect(look(watch, tokyo('2026-11-19T15:01'), OLD)).toMatchObject({ dueAt: watch.dueAt, looks: 0 });
  });

  it('remembers the area as it was, and ours once it is shown', () => {
    const first = look(makeWatch(), tokyo('2026-11-19T15:01'), OLD);
    expect(first.before).toEqual({
      count: 1,
      comments: [{ id: '1', parentId: null, hash: OLD.hash, byOwner: false }],
    });
    const second = look(first, tokyo('2026-11-19T15:02'), OLD, OURS);
    expect(second.ours).toEqual({ id: '2', hash: OURS.hash, name: OURS.name });
    expect(second.before).toEqual(first.before);
    expect(second.news).toEqual([]);
  });

  it('has news once, with the owner first, and lives on from there', () => {
    const now = tokyo('2026-11-30T10:00');
    const reader = makeComment({ id: '3', text: '読者です' });
    const owner = makeComment({ id: '4', parentId: '2', text: '管理人です', byOwner: true });
    const found = look(makeWatch(), now, OLD, OURS, owner, reader);
    expect(openNews(found).map(({ text, toUs }) => [text, toUs])).toEqual([
      ['管理人です', true],
      ['読者です', false],
    ]);
    expect(found.endsAt).toBe(tokyo('2026-12-14T10:00').toISOString());
    expect(look(found, now, OLD, OURS, owner, reader).news).toEqual(found.news);
  });

  it('does not take an edited answer for another one, with or without ids, and keeps a deleted one', () => {
    const answers = [
      makeComment({ id: '3', text: '番号つき' }),
      makeComment({ text: '番号なし', name: '管理人', byOwner: true, postedAt: '2026-11-20T05:00:00.000Z' }),
    ];
    const ours = { ...OURS, postedAt: '2026-11-19T06:00:00.000Z' };
    const found = look(makeWatch(), tokyo('2026-11-20T16:00'), ours, ...answers);
    expect(found.news).toHaveLength(2);
    const edited = answers.map((answer) => {
      const text = `${answer.text}（訂正）`;
      return { ...answer, text, hash: hashBody(text) };
    });
    const after = look(found, tokyo('2026-11-20T17:00'), ours, ...edited);
    expect(after.news.map(({ text }) => text)).toEqual(['番号つき（訂正）', '番号なし（訂正）']);
    expect(look(after, tokyo('2026-11-20T18:00'), ours).news).toHaveLength(2);
  });

  it('without ids finds each edited answer of a writer again, and what they say besides is new', () => {
    const ours = { ...OURS, postedAt: '2026-11-19T06:00:00.000Z' };
    const say = (text: string) =>
      makeComment({ text, name: '管理人', byOwner: true, postedAt: '2026-11-20T05:00:00.000Z' });
    const found = look(makeWatch(), tokyo('2026-11-20T16:00'), ours, say('一'), say('二'));
    const after = look(found, tokyo('2026-11-20T17:00'), ours, say('一改'), say('二改'), say('三'));
    expect(after.news.map(({ text }) => text)).toEqual(['一改', '二改', '三']);
  });

  it('keeps every answer of a long page, the first with their texts, and counts on after many were read', () => {
    const many = Array.from({ length: 120 }, (_, index) =>
      makeComment({ id: String(10 + index), text: `答え${index}` }),
    );
    const found = look(makeWatch(), tokyo('2026-11-20T16:00'), OURS, ...many);
    expect(openNews(found)).toHaveLength(120);
    expect(found.news.filter(({ text }) => text !== '')).toHaveLength(50);
    const read = { ...found, news: found.news.map((each) => ({ ...each, settled: true })) };
    const after = look(
      read,
      tokyo('2026-11-20T17:00'),
      OURS,
      ...many,
      makeComment({ id: '999', text: '次' }),
    );
    expect(openNews(after).map(({ text }) => text)).toEqual(['次']);
  });

  it('stands: waiting, due, with news, over; with news it does not run out', () => {
    const watch = makeWatch();
    expect(standingOf(watch, tokyo('2026-11-19T16:00'))).toBe('waiting');
    expect(standingOf(watch, tokyo('2026-11-20T09:00'))).toBe('due');
    expect(standingOf(watch, tokyo('2026-12-04T00:00'))).toBe('over');
    expect(standingOf({ ...watch, state: 'ended' }, OPENED)).toBe('over');
    const found = look(watch, tokyo('2026-11-20T10:00'), OURS, makeComment({ id: '9', text: '答え' }));
    expect(standingOf(found, tokyo('2027-06-01T00:00'))).toBe('news');
  });

  it('leads to the page of a blog, and on a timeline to the answer itself', () => {
    const [first, later] = ['https://x.com/misaki/status/9', 'https://x.com/sora/status/8'];
    const news = [first, later].map((url, index) => ({
      ...{ id: url, hash: url, url, name: null, byOwner: index === 0, toUs: true, text: '', postedAt: null },
      ...{ seenAt: OPENED.toISOString(), settled: false },
    }));
    const url = 'https://x.com/misaki/status/1';
    const post = { site: 'x', id: '1', url, title: '' } as const;
    expect(whereToLook(makeWatch({ news }))).toBe('https://blog.example.jp/1');
    expect(whereToLook(makeWatch({ post, news: news.toReversed() }))).toBe(first);
    expect(whereToLook(makeWatch({ post }))).toBe(url);
  });

  it('gives way to a later one of the same person on the same page', () => {
    const older = makeWatch();
    const newer = makeWatch({ openedAt: tokyo('2026-11-21T10:00').toISOString() });
    const elsewhere = makeWatch({ pages: ['https://blog.example.jp/2'] });
    expect(latestOfPages([older, newer, elsewhere])).toEqual([newer, elsewhere]);
  });

  it('stands in the queue by its dates, and among those that ended by when it did', () => {
    const now = tokyo('2026-12-10T10:00');
    const at = (local: string) => tokyo(local).toISOString();
    const far = at('2026-12-30T09:00');
    const late = makeWatch({ dueAt: at('2026-12-09T09:00'), endsAt: far });
    const early = makeWatch({ dueAt: at('2026-12-02T09:00'), endsAt: far });
    const waiting = makeWatch({ dueAt: at('2026-12-11T09:00'), endsAt: far });
    const ranOut = makeWatch({
      state: 'ended',
      endsAt: at('2026-12-03T15:00'),
      updatedAt: at('2026-12-09T00:00'),
    });
    const word = makeWatch({ state: 'ended', endsAt: far, updatedAt: at('2026-12-08T00:00') });
    const queue = sortQueue([late, ranOut, waiting, early, word], now);
    expect(queue).toEqual({ news: [], due: [early, late], waiting: [waiting], over: [word, ranOut] });
  });
});
