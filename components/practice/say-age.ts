import type { Language } from '@/lib/i18n/language';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Age as timelines say it: 「4分」, "4m", then the date. */
export function sayAge(postedAt: string, now: number, language: Language): string {
  const age = Math.max(0, now - Date.parse(postedAt));
  // The narrow Japanese form is a Latin letter ("4m"); the short one is 「4 分」, which timelines write without space.
  const unitDisplay = language === 'ja' ? 'short' : 'narrow';
  const unit = (value: number, name: 'minute' | 'hour') =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay })
      .format(value)
      .replace(' ', '');
  if (age < HOUR) return unit(Math.max(1, Math.floor(age / MINUTE)), 'minute');
  if (age < DAY) return unit(Math.floor(age / HOUR), 'hour');
  return new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric' }).format(new Date(postedAt));
}

/** Day and time in full, for the post in focus and for tooltips. */
export function sayMoment(postedAt: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(postedAt),
  );
}
