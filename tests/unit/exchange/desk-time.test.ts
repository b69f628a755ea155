import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDeskClock } from '@/lib/exchange/csv/desk-time';
import { logFileName } from '@/lib/exchange/csv/file-name';

describe('times of an export', () => {
  test('stand in the desk’s zone with offset, date and time apart', () => {
    expect(createDeskClock('Asia/Tokyo')('2026-08-23T15:05:09.123Z')).toEqual({
      iso: '2026-08-24T00:05:09+09:00',
      date: '2026-08-24',
      time: '00:05:09',
    });
  });

  test.each([
    ['Asia/Kolkata', '2026-08-24T05:30:00+05:30'],
    ['America/St_Johns', '2026-08-23T21:30:00-02:30'],
    ['UTC', '2026-08-24T00:00:00+00:00'],
  ])('%s', (zone, iso) => {
    expect(createDeskClock(zone)('2026-08-24T00:00:00.000Z').iso).toBe(iso);
  });

  test('follow the clocks on the very day they change', () => {
    const clock = createDeskClock('America/New_York');
    expect(clock('2026-03-08T06:59:00.000Z').iso).toBe('2026-03-08T01:59:00-05:00');
    expect(clock('2026-03-08T07:00:00.000Z').iso).toBe('2026-03-08T03:00:00-04:00');
  });

  test('always name the same instant', () => {
    const clocks = ['Asia/Tokyo', 'Europe/London', 'America/New_York', 'Pacific/Chatham'].map(
      createDeskClock,
    );
    const dates = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, fc.constantFrom(...clocks), (date, clock) => {
        expect(Date.parse(clock(date.toISOString()).iso)).toBe(Math.floor(date.getTime() / 1_000) * 1_000);
      }),
    );
  });

  test('are empty where unknown', () => {
    expect(createDeskClock('Asia/Tokyo')(null)).toEqual({ iso: '', date: '', time: '' });
  });
});

describe('the file name', () => {
  const options = { timeZone: 'Asia/Tokyo', now: new Date('2026-09-01T00:00:00Z') };

  test('names both days of the range as the desk counts them', () => {
    const range = { from: '2026-08-23T15:00:00.000Z', to: '2026-08-31T15:00:00.000Z' };
    expect(logFileName(range, options)).toBe('active-support-log_20260824-20260831.csv');
  });

  test('names one day once', () => {
    const range = { from: '2026-08-23T15:00:00.000Z', to: '2026-08-24T15:00:00.000Z' };
    expect(logFileName(range, options)).toBe('active-support-log_20260824.csv');
  });

  test('names the day of the export where the range is open', () => {
    expect(logFileName({}, options)).toBe('active-support-log_20260901.csv');
  });
});
