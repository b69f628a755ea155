import type { Language } from '@/lib/i18n/language';

const isSameDay = (a: Date, b: Date): boolean => a.toDateString() === b.toDateString();

/** A moment in the log, in local time: the time alone for today, else day and time, with the year when it is another. */
export function sayWhen(instant: string, language: Language, now = new Date()): string {
  const at = new Date(instant);
  const time = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  if (isSameDay(at, now)) return time;
  const year = at.getFullYear() === now.getFullYear() ? undefined : 'numeric';
  const day = new Intl.DateTimeFormat(language, {
    month: 'numeric',
    day: 'numeric',
    ...(year && { year }),
  }).format(at);
  return `${day} ${time}`;
}

/** Day, month, year, time, for details. */
export function sayWhenFully(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(instant),
  );
}
