import { dayOf } from '@/lib/domain/zone-clock';
import type { Language } from '@/lib/i18n/language';

/** A moment in the log, in the zone: the time alone for today, else day and time, with the year when it is another. */
export function sayWhen(instant: string, language: Language, zone?: string, now = new Date()): string {
  const at = new Date(instant);
  const time = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  return dayOf(at, zone) === dayOf(now, zone) ? time : `${sayDay(instant, language, zone, now)} ${time}`;
}

/** A day in the zone, with the year when it is another. */
export function sayDay(instant: string, language: Language, zone?: string, now = new Date()): string {
  const at = new Date(instant);
  const [then, today] = [dayOf(at, zone), dayOf(now, zone)];
  // Not 11/9 in English: half its readers take that for a day in September.
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja' : 'en-GB', {
    timeZone: zone,
    month: language === 'ja' ? 'numeric' : 'short',
    day: 'numeric',
    ...(then.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
  }).format(at);
}

/** Day, month, year, time, for details. */
export function sayWhenFully(instant: string, language: Language, zone?: string): string {
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja' : 'en-GB', {
    timeZone: zone,
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(instant));
}
