import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, DEFAULT_POLICY_EN } from '@/lib/domain/account';
import { type Hours, hoursSchema } from '@/lib/domain/policy/hours';
import {
  findAnswerDue,
  findDayDue,
  findWorkDay,
  judgeHours,
  type OpenState,
  sayHours,
} from '@/lib/reply/business-hours';

const { hours } = DEFAULT_POLICY;
const tokyo = (local: string) => new Date(`${local}:00+09:00`);
const changed = (changes: Partial<Hours>): Hours => ({ ...hours, ...changes });

describe('the desk answers', () => {
  it.each<[string, OpenState]>([
    ['2026-11-24T09:00', 'open'],
    ['2026-11-24T17:59', 'open'],
    ['2026-11-24T08:59', 'outside-hours'],
    ['2026-11-24T18:00', 'outside-hours'],
    ['2026-11-21T12:00', 'closed-day'],
    ['2026-11-22T12:00', 'closed-day'],
    ['2026-11-23T12:00', 'holiday'],
    ['2026-05-06T12:00', 'holiday'],
    ['2027-01-01T12:00', 'holiday'],
  ])('%s: %s', (local, state) => {
    expect(judgeHours(hours, tokyo(local))).toBe(state);
  });

  it('on holidays where the desk says so, not on its own closed days, and at any hour in an outage', () => {
    expect(judgeHours(changed({ japaneseHolidays: false }), tokyo('2026-11-23T12:00'))).toBe('open');
    expect(judgeHours(changed({ closedDays: ['2026-12-31'] }), tokyo('2026-12-31T12:00'))).toBe('closed-day');
    expect(judgeHours(changed({ extended: { reason: '障害' } }), tokyo('2026-11-22T03:00'))).toBe('extended');
  });

  it.each([
    ['2026-12-28T12:00', 'open'],
    ['2026-12-29T12:00', 'closed-day'],
    ['2027-12-31T12:00', 'closed-day'],
    ['2028-01-03T12:00', 'closed-day'],
    ['2028-01-04T12:00', 'open'],
  ])('not at the turn of any year: %s %s', (local, state) => {
    expect(judgeHours(hours, tokyo(local))).toBe(state);
    expect(judgeHours(DEFAULT_POLICY_EN.hours, tokyo('2026-12-29T12:00'))).toBe('open');
  });

  it('reads closed days of one year and of every year, and nothing else', () => {
    const reads = (day: string) => hoursSchema.safeParse(changed({ closedDays: [day] })).success;
    expect(['2026-12-31', '--12-31'].map(reads)).toEqual([true, true]);
    expect(['12-31', '--13-01', '--12-32', '2026-02-30'].map(reads)).toEqual([false, false, false, false]);
  });

  it('by the clock of its zone', () => {
    const london = changed({ timeZone: 'Europe/London', japaneseHolidays: false });
    expect(judgeHours(london, new Date('2026-07-07T08:30:00.000Z'))).toBe('open');
    expect(judgeHours(london, new Date('2026-12-08T08:30:00.000Z'))).toBe('outside-hours');
  });
});

describe('an answer is due', () => {
  it.each([
    ['2026-11-20T19:00', '2026-11-24T18:00'],
    ['2026-11-22T10:00', '2026-11-24T18:00'],
    ['2026-11-24T07:00', '2026-11-24T18:00'],
    ['2026-11-24T12:00', '2026-11-25T18:00'],
    ['2026-12-31T20:00', '2027-01-04T18:00'],
  ])('after %s by %s', (now, due) => {
    const closed = changed({ closedDays: ['2027-01-02', '2027-01-03'] });
    expect(findAnswerDue(closed, tokyo(now))).toEqual(tokyo(due));
  });

  it('at the right instant when the clocks change', () => {
    const london = changed({ timeZone: 'Europe/London', japaneseHolidays: false });
    const due = findAnswerDue(london, new Date('2026-10-24T12:00:00.000Z'));
    expect(due?.toISOString()).toBe('2026-10-26T18:00:00.000Z');
  });

  it.each([
    ['2026-11-24T12:00', 0, '2026-11-24T18:00'],
    ['2026-11-24T19:00', 0, '2026-11-25T00:00'],
    ['2026-11-23T12:00', 0, '2026-11-24T00:00'],
    ['2026-11-24T12:00', 1, '2026-11-25T18:00'],
    ['2026-11-20T12:00', 1, '2026-11-22T00:00'],
  ])('where at %s it was promised for %i days later, by %s', (now, ahead, due) => {
    expect(findDayDue(hours, tokyo(now), ahead)).toEqual(tokyo(due));
  });

  it('never at a desk that never opens', () => {
    expect(findAnswerDue(changed({ week: Array(7).fill(null) }), tokyo('2026-11-24T12:00'))).toBeUndefined();
  });
});

it.each([
  ['2026-11-24', {}],
  ['2026-11-24', { japaneseHolidays: false }],
  ['2026-11-24', { japaneseHolidays: false, timeZone: 'Japan' }],
  ['2026-11-24', { japaneseHolidays: false, timeZone: 'asia/tokyo' }],
  ['2026-11-24', { japaneseHolidays: false, timeZone: 'JST' }],
  ['2026-11-23', { japaneseHolidays: false, timeZone: 'Asia/Seoul' }],
  ['2026-11-25', { closedDays: ['2026-11-24'] }],
])('a page is due on %s, after a weekend and 勤労感謝の日, with %j', (day, changes) => {
  const due = findWorkDay(changed(changes), tokyo('2026-11-20T12:00'), 1);
  expect(due.toISOString()).toBe(tokyo(`${day}T09:00`).toISOString());
});

it('says its hours as a customer reads them', () => {
  const sunday = tokyo('2026-11-22T12:00');
  const allDay = changed({ week: Array(7).fill({ from: '00:00', to: '24:00' }) });
  expect(sayHours(hours, sunday, 'ja')).toBe('9:00～18:00');
  expect(sayHours(hours, sunday, 'en')).toBe('9:00–18:00');
  expect([sayHours(allDay, sunday, 'ja'), sayHours(allDay, sunday, 'en')]).toEqual(['24時間', '24 hours']);
  expect(sayHours(changed({ week: Array(7).fill(null) }), sunday, 'ja')).toBe('');
});
