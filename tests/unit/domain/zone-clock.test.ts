import { expect, test } from 'vitest';
import { atClock, dayOf, readClock, startOfDay } from '@/lib/domain/zone-clock';

test.each([
  ['2026-08-24', 0, 'Asia/Tokyo', '2026-08-23T15:00:00.000Z'],
  ['2026-08-24', 1, 'Asia/Tokyo', '2026-08-24T15:00:00.000Z'],
  ['2026-02-28', 1, 'UTC', '2026-03-01T00:00:00.000Z'],
  // The day the clocks change is 23 hours long.
  ['2026-03-29', 0, 'Europe/London', '2026-03-29T00:00:00.000Z'],
  ['2026-03-29', 1, 'Europe/London', '2026-03-29T23:00:00.000Z'],
  ['2026-11-01', 1, 'America/New_York', '2026-11-02T05:00:00.000Z'],
])('%s and %i days later begins in %s at %s', (day, later, zone, instant) => {
  expect(startOfDay(day, later, zone)).toBe(instant);
  if (later === 0) expect(dayOf(new Date(instant), zone)).toBe(day);
});

test('what is no date has no beginning', () => {
  expect(['soon', '', '2026-13-01'].map((day) => startOfDay(day))).toEqual([undefined, undefined, undefined]);
});

test.each([
  ['2026-08-24', '24:00', 'Asia/Tokyo', '2026-08-25T00:00'],
  ['2026-08-24', '09:05', 'Pacific/Chatham', '2026-08-24T09:05'],
  // Shown twice that night.
  ['2026-10-25', '01:30', 'Europe/London', '2026-10-25T01:30'],
])('%s %s in %s is shown by the clock there', (day, time, zone, shown) => {
  expect(readClock(atClock(day, time, zone), zone)).toBe(`${shown}:00.000`);
});
