import { dayOf, readClock } from '@/lib/domain/zone-clock';
import type { Language } from '@/lib/i18n/language';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Whole days between two instants by the calendar, not by 24 hours: 23:50 yesterday is 1 day ago at 00:10. */
export function calendarDays(from: Date, to: Date, zone?: string): number {
  return Math.round((Date.parse(dayOf(to, zone)) - Date.parse(dayOf(from, zone))) / DAY);
}

/** 「12日前」, "12 days ago", by the calendar from one day on. Instants in the future read as now. */
export function sayAgo(instant: string, now: Date, language: Language, zone?: string): string {
  const at = new Date(instant);
  const elapsed = Math.max(0, now.getTime() - at.getTime());
  const say = (value: number, unit: Intl.RelativeTimeFormatUnit) =>
    new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
      .format(-value, unit)
      .replace(/(?<=\d) (?=[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}])/gu, '');
  const days = calendarDays(at, now, zone);
  if (days >= 730) return say(Math.floor(days / 365), 'year');
  if (days >= 60) return say(Math.floor(days / 30), 'month');
  if (days >= 1 && elapsed >= 12 * HOUR) return say(days, 'day');
  if (elapsed >= HOUR) return say(Math.floor(elapsed / HOUR), 'hour');
  return say(Math.floor(elapsed / MINUTE), 'minute');
}

/** 「14:02」, 24 hours in both languages: desks write times that way in their logs. */
export function sayTime(instant: string, zone?: string): string {
  return readClock(new Date(instant), zone).slice(11, 16);
}

/** 「11/09」, in English "9 Nov", for 11/09 is a day in September to half its readers; with the year when it is another. */
export function sayDate(instant: string, now: Date, language: Language, zone?: string): string {
  const at = new Date(instant);
  const day = dayOf(at, zone).replaceAll('-', '/');
  const year = dayOf(now, zone).slice(0, 5).replace('-', '/');
  const isThisYear = day.startsWith(year);
  if (language === 'ja') return isThisYear ? day.slice(year.length) : day;
  return at.toLocaleDateString('en-GB', {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    ...(!isThisYear && { year: 'numeric' }),
  });
}

/** A moment in the log: the time alone for today, else day and time, with the year when it is another. */
export function sayWhen(instant: string, language: Language, zone?: string, now = new Date()): string {
  const time = sayTime(instant, zone);
  const isToday = dayOf(new Date(instant), zone) === dayOf(now, zone);
  return isToday ? time : `${sayDate(instant, now, language, zone)} ${time}`;
}

/**
 * A term, by its day and time. What ends with a day is said to: 「11/24 24:00」, for at 11/25 00:00 nobody would look on the
 * 24th.
 */
export function sayDue(instant: string, now: Date, language: Language, zone?: string): string {
  const time = sayTime(instant, zone);
  if (time !== '00:00') return `${sayDate(instant, now, language, zone)} ${time}`;
  const lastMinute = new Date(Date.parse(instant) - MINUTE).toISOString();
  return `${sayDate(lastMinute, now, language, zone)} 24:00`;
}

/** Day, month, year, time, for details. */
export function sayWhenFully(instant: string, language: Language, zone?: string): string {
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja' : 'en-GB', {
    timeZone: zone,
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(instant));
}
