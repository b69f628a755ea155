import { findWrittenDate } from './written-date';

/** A time stands near the beginning of what is read for it. */
const MAX_LENGTH = 300;

const WEEKDAY = '(?:sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}\\.?|[日月火水木金土祝](?:曜日?)?';
/** What may stand between a day and its time, in either order. */
const BETWEEN = `(?:[\\s,、。・|:;@~()\\[\\]「」/-]|${WEEKDAY}|at(?![a-z])|on(?![a-z])|T(?=\\d))*`;
const CLOCK =
  '(?<before>午前|午後|(?:am|pm)(?![a-z]))?\\s?(?<hour>\\d{1,2})\\s?(?::|時)\\s?(?<minute>\\d{1,2})(?!\\d)\\s?(?:分\\s?)?' +
  '(?::?\\s?(?<second>\\d{2})(?!\\d)(?:[.,]\\d{1,9})?\\s?秒?)?(?:\\s?(?<after>[ap]\\.?m\\.?)(?![a-z]))?';
const OFFSET =
  '(?:\\s?\\(?(?:(?:utc|gmt)?(?<offset>[+-]\\d{1,2}(?::?\\d{2})?)(?!\\d)|(?<zone>[A-Z]{1,5})(?![A-Za-z])))?';

const AFTER_DATE = new RegExp(`^${BETWEEN}${CLOCK}${OFFSET}`, 'iu');
const BEFORE_DATE = new RegExp(`(?<![\\d:.])${CLOCK}${OFFSET}${BETWEEN}$`, 'iu');

/** Names of zones that mean the same everywhere; `CST` and `IST` mean several. */
const ZONES: Record<string, string> = { Z: '+00:00', UTC: '+00:00', GMT: '+00:00', JST: '+09:00' };

/**
 * Reads an instant out of what a blog shows as the time of an entry or comment (facts/blogs.md §1.8):
 * `2018年06月17日 12:34`, `2009.02.07 Saturday 10:05`, `2011/09/12(月) 23:31:05`, `May 30, 2019 at 1:06 PM`,
 * `平成30年6月17日 午後1時06分`, ISO 8601; full-width digits, too.
 * @param zone the offset the platform is known to show, such as `+09:00`; with null only texts that state their own
 * offset are read. An offset in the text goes before it.
 * @returns UTC, ISO 8601; null where the text has no time of day, no certain order or a zone nobody can tell
 */
export function readLocalTime(text: string, zone: string | null): string | null {
  const plain = text.slice(0, MAX_LENGTH).normalize('NFKC').replace(/\s+/gu, ' ');
  const date = findWrittenDate(plain);
  if (date === undefined) return null;
  const clock =
    AFTER_DATE.exec(plain.slice(date.end))?.groups ?? BEFORE_DATE.exec(plain.slice(0, date.start))?.groups;
  if (clock === undefined) return null;
  const minutes = readMinutes(clock);
  const offset = readOffset(clock, zone);
  const second = Number(clock.second ?? 0);
  if (minutes === null || offset === null || second > 59) return null;
  return new Date(Date.UTC(date.year, date.month - 1, date.day, 0, minutes - offset, second)).toISOString();
}

type Groups = Record<string, string | undefined>;

/** Minutes since midnight. 12 in the morning is midnight, and 13 in the afternoon is written by some. */
function readMinutes({ before, after, hour, minute }: Groups): number | null {
  const half = (before ?? after ?? '').toLowerCase();
  const isMorning = /^(?:午前|a)/u.test(half);
  const isAfternoon = /^(?:午後|p)/u.test(half);
  const written = Number(hour);
  if (written > 23 || Number(minute) > 59 || (isMorning && written > 12)) return null;
  const hours = (isMorning || isAfternoon) && written === 12 ? 0 : written;
  return (isAfternoon && hours < 12 ? hours + 12 : hours) * 60 + Number(minute);
}

/** Minutes east of Greenwich. */
function readOffset({ offset, zone: name = '' }: Groups, zone: string | null): number | null {
  // Any other word that follows is a word.
  const isZone = name in ZONES || /^[A-Z]{2,4}T$/u.test(name);
  const stated = isZone ? ZONES[name] : (offset ?? zone);
  const [, sign, hours, minutes = '0'] = /^([+-])(\d{1,2}):?(\d{2})?$/u.exec(stated ?? '') ?? [];
  if (hours === undefined || Number(hours) > 14 || Number(minutes) > 59) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
