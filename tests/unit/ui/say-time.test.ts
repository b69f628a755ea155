import { describe, expect, test } from 'vitest';
import { calendarDays, sayAgo, sayDate, sayDue, sayTime } from '@/components/ui/say-time';

const NOW = new Date(2026, 10, 21, 0, 10);
const ago = (year: number, month: number, day: number, hour = 12) =>
  new Date(year, month - 1, day, hour).toISOString();

describe('how long ago', () => {
  test.each([
    [ago(2026, 11, 9), '12日前', '12 days ago'],
    [ago(2026, 11, 20, 10), '昨日', 'yesterday'],
    [ago(2026, 11, 20, 23), '1時間前', '1 hour ago'],
    [ago(2026, 5, 1), '6か月前', '6 months ago'],
    [ago(2023, 11, 1), '3年前', '3 years ago'],
    [new Date(NOW.getTime() + 60_000).toISOString(), '1分以内', 'this minute'],
  ])('%s is %s', (instant, ja, en) => {
    expect(sayAgo(instant, NOW, 'ja')).toBe(ja);
    expect(sayAgo(instant, NOW, 'en')).toBe(en);
  });

  test('dates carry the year only when it is another one', () => {
    expect(sayDate(ago(2026, 3, 2), NOW, 'ja')).toBe('03/02');
    expect(sayDate(ago(2025, 3, 2), NOW, 'ja')).toBe('2025/03/02');
    expect(sayDate(ago(2026, 3, 2), NOW, 'en')).toBe('2 Mar');
    expect(sayDate(ago(2025, 3, 2), NOW, 'en')).toBe('2 Mar 2025');
  });
});

test('days and times are those of the desk, wherever the browser is', () => {
  const late = '2026-11-09T23:12:00.000Z';
  expect([sayDate(late, NOW, 'ja', 'Asia/Tokyo'), sayTime(late, 'Asia/Tokyo')]).toEqual(['11/10', '08:12']);
  expect([sayDate(late, NOW, 'ja', 'Europe/London'), sayTime(late, 'Europe/London')]).toEqual([
    '11/09',
    '23:12',
  ]);
  const next = new Date('2026-11-10T10:00:00.000Z');
  expect(calendarDays(new Date(late), next, 'Asia/Tokyo')).toBe(0);
  expect(calendarDays(new Date(late), next, 'Europe/London')).toBe(1);
});

test('a term at the end of a day is one of that day', () => {
  const now = new Date('2026-11-23T02:41:00.000Z');
  const due = (instant: string) => sayDue(instant, now, 'ja', 'Asia/Tokyo');
  expect(due('2026-11-24T15:00:00.000Z')).toBe('11/24 24:00');
  expect(due('2026-11-24T09:00:00.000Z')).toBe('11/24 18:00');
  expect(due('2026-12-31T15:00:00.000Z')).toBe('12/31 24:00');
  expect(sayDue('2026-11-24T15:00:00.000Z', now, 'en', 'Asia/Tokyo')).toBe('24 Nov 24:00');
});
