import holidayJp from '@holiday-jp/holiday_jp';
import type { Hours, OpenHours } from '@/lib/domain/policy/hours';
import { addDays, atClock, dayOf, readClock } from '@/lib/domain/zone-clock';
import type { Language } from '@/lib/i18n/language';

/** Why the desk answers now or does not. `extended`: at any hour, for a stated reason. */
export type OpenState = 'open' | 'extended' | 'outside-hours' | 'closed-day' | 'holiday';

/** A desk that never opens is not searched for ever. */
const MOST_DAYS = 400;
const WEEKEND: ReadonlySet<number> = new Set([0, 6]);
/** Every name browsers take for it: not all of them say which one is meant. */
const JAPAN = /^(?:asia\/tokyo|japan|jst)$/iu;

/** Whether the desk answers at a moment, and why not. */
export function judgeHours(hours: Hours, at: Date): OpenState {
  if (hours.extended !== null) return 'extended';
  const [day = '', time = ''] = readClock(at, hours.timeZone).split('T');
  const open = openHoursOn(hours, day);
  if (typeof open === 'string') return open;
  // Both are `09:05`, so that letters compare as times do.
  return time >= open.from && time < open.to ? 'open' : 'outside-hours';
}

/**
 * When the formal answer to something acknowledged now is due: at closing time of the first business day that opens
 * after now (practice item 53). Before opening that is today. Undefined for a desk that never opens.
 */
export function findAnswerDue(hours: Hours, now: Date): Date | undefined {
  const day = dayOf(now, hours.timeZone);
  for (let ahead = 0; ahead < MOST_DAYS; ahead++) {
    const candidate = addDays(day, ahead);
    const open = openHoursOn(hours, candidate);
    if (typeof open === 'string') continue;
    if (atClock(candidate, open.from, hours.timeZone) > now) {
      return atClock(candidate, open.to, hours.timeZone);
    }
  }
  return undefined;
}

/**
 * When something promised for a day is due: at closing time, or at the end of a day the desk is closed or has closed on.
 * @param ahead how many days after today, from 0
 */
export function findDayDue(hours: Hours, now: Date, ahead: number): Date {
  const day = addDays(dayOf(now, hours.timeZone), ahead);
  const open = openHoursOn(hours, day);
  const closing = typeof open === 'string' ? now : atClock(day, open.to, hours.timeZone);
  return closing > now ? closing : atClock(day, '24:00', hours.timeZone);
}

/**
 * Opening of a later working day: neither weekend nor public holiday nor a day the desk is closed (practice item 47). A
 * weekend, and in Japan a public holiday, is no working day even where the desk is open on it.
 * @param ahead how many working days after today, from 1
 * @returns for a desk without working days the same number of plain days later
 */
export function findWorkDay(hours: Hours, now: Date, ahead: number): Date {
  const day = dayOf(now, hours.timeZone);
  let left = ahead;
  for (let later = 1; later < MOST_DAYS; later++) {
    const candidate = addDays(day, later);
    const open = openHoursOn(hours, candidate);
    if (typeof open === 'string' || WEEKEND.has(weekdayOf(candidate))) continue;
    if (JAPAN.test(hours.timeZone) && isHoliday(candidate)) continue;
    left--;
    if (left === 0) return atClock(candidate, open.from, hours.timeZone);
  }
  return atClock(addDays(day, ahead), '00:00', hours.timeZone);
}

/** Opening hours of the day, or of the next business day; undefined for a desk that never opens. */
function findOpenHours(hours: Hours, now: Date): OpenHours | undefined {
  const day = dayOf(now, hours.timeZone);
  for (let ahead = 0; ahead < MOST_DAYS; ahead++) {
    const open = openHoursOn(hours, addDays(day, ahead));
    if (typeof open !== 'string') return open;
  }
  return undefined;
}

/** Whether the day, or the next business day, has no closing time. */
export function isOpenAllDay(hours: Hours, now: Date): boolean {
  const open = findOpenHours(hours, now);
  return open?.from === '00:00' && open.to === '24:00';
}

/** Each language's way of writing a span of time, and a whole day. */
const SPANS: Readonly<Record<Language, { dash: string; allDay: string }>> = {
  ja: { dash: '～', allDay: '24時間' },
  en: { dash: '–', allDay: '24 hours' },
};

/**
 * Opening hours to tell a customer, of the day or the next business day: `9:00～18:00`, "9:00–18:00"; empty for a desk
 * that never opens.
 */
export function sayHours(hours: Hours, now: Date, language: Language): string {
  const open = findOpenHours(hours, now);
  if (open === undefined) return '';
  const { dash, allDay } = SPANS[language];
  if (isOpenAllDay(hours, now)) return allDay;
  return [open.from, open.to].map((time) => time.replace(/^0/u, '')).join(dash);
}

/** The hours of a day, or why it is closed. */
function openHoursOn(hours: Hours, day: string): OpenHours | 'closed-day' | 'holiday' {
  if (hours.japaneseHolidays && isHoliday(day)) return 'holiday';
  if (hours.closedDays.includes(day) || hours.closedDays.includes(day.replace(/^\d{4}/u, '-')))
    return 'closed-day';
  return hours.week[weekdayOf(day)] ?? 'closed-day';
}

function isHoliday(day: string): boolean {
  return Object.hasOwn(holidayJp.holidays, day);
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00.000Z`).getUTCDay();
}
