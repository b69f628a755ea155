import type { Language } from '@/lib/i18n/language';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const startOfDay = (at: Date): number => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();

/** Whole days between two instants by the calendar, not by 24 hours: 23:50 yesterday is 1 day ago at 00:10. */
export function calendarDays(from: Date, to: Date): number {
  return Math.round((startOfDay(to) - startOfDay(from)) / DAY);
}

/** 「12日前」, "12 days ago", by the calendar from one day on. Instants in the future read as now. */
export function sayAgo(instant: string, now: Date, language: Language): string {
  const at = new Date(instant);
  const elapsed = Math.max(0, now.getTime() - at.getTime());
  const say = (value: number, unit: Intl.RelativeTimeFormatUnit) =>
    new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
      .format(-value, unit)
      .replace(/(?<=\d) (?=[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}])/gu, '');
  const days = calendarDays(at, now);
  if (days >= 730) return say(Math.floor(days / 365), 'year');
  if (days >= 60) return say(Math.floor(days / 30), 'month');
  if (days >= 1 && elapsed >= 12 * HOUR) return say(days, 'day');
  if (elapsed >= HOUR) return say(Math.floor(elapsed / HOUR), 'hour');
  return say(Math.floor(elapsed / MINUTE), 'minute');
}

/** 「14:02」 in the browser's zone, 24 hours in both languages: desks write times that way in their logs. */
export function sayTime(instant: string): string {
  return new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

/** 「11/09」, with the year when it is not this one. */
export function sayDate(instant: string, now: Date): string {
  const at = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${two(at.getMonth() + 1)}/${two(at.getDate())}`;
  return at.getFullYear() === now.getFullYear() ? day : `${at.getFullYear()}/${day}`;
}
