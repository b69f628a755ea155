import holidayJp from '@holiday-jp/holiday_jp';
import type { Hours, OpenHours } from '@/lib/domain/policy/hours';

/** A moment on the clock of a zone. */
interface ZoneTime {
  /** `2026-11-23` */
  day: string;
  /** Sunday is 0. */
  weekday: number;
  minutes: number;
}

/** Why the desk answers now or does not. `extended`: at any hour, for a stated reason. */
export type OpenState = 'open' | 'extended' | 'outside-hours' | 'closed-day' | 'holiday';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** A desk that never opens is not searched for ever. */
const MOST_DAYS = 400;
const WEEKEND: ReadonlySet<number> = new Set([0, 6]);

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  formats.set(timeZone, format);
  return format;
}

/** A moment as a clock in that zone shows it. */
export function readClock(at: Date, timeZone: string): ZoneTime {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const day = `${parts.year}-${parts.month}-${parts.day}`;
  return { day, weekday: weekdayOf(day), minutes: Number(parts.hour) * 60 + Number(parts.minute) };
}

/** Whether the desk answers at a moment, and why not. */
export function judgeHours(hours: Hours, at: Date): OpenState {
  if (hours.extended !== null) return 'extended';
  const { day, minutes } = readClock(at, hours.timeZone);
  const open = openHoursOn(hours, day);
  if (typeof open === 'string') return open;
  return minutes >= toMinutes(open.from) && minutes < toMinutes(open.to) ? 'open' : 'outside-hours';
}

/**
 * When the formal answer to something acknowledged now is due: at closing time of the first business day that opens
 * after now (practice item 53). Before opening that is today. Undefined for a desk that never opens.
 */
export function findAnswerDue(hours: Hours, now: Date): Date | undefined {
  const { day } = readClock(now, hours.timeZone);
  for (let ahead = 0; ahead < MOST_DAYS; ahead++) {
    const candidate = addDays(day, ahead);
    const open = openHoursOn(hours, candidate);
    if (typeof open === 'string') continue;
    if (toInstant(candidate, open.from, hours.timeZone) > now) {
      return toInstant(candidate, open.to, hours.timeZone);
    }
  }
  return undefined;
}

/**
 * Opening of a later working day: neither weekend nor public holiday nor a day the desk is closed (practice item 47).
 * @param ahead how many working days after today, from 1
 * @returns for a desk without working days the same number of plain days later
 */
export function findWorkDay(hours: Hours, now: Date, ahead: number): Date {
  const { day } = readClock(now, hours.timeZone);
  let left = ahead;
  for (let later = 1; later < MOST_DAYS; later++) {
    const candidate = addDays(day, later);
    const open = openHoursOn(hours, candidate);
    if (typeof open === 'string' || WEEKEND.has(weekdayOf(candidate))) continue;
    left--;
    if (left === 0) return toInstant(candidate, open.from, hours.timeZone);
  }
  return toInstant(addDays(day, ahead), '00:00', hours.timeZone);
}

/** Opening hours to tell a customer, of the day or the next business day: `9:00～18:00`; empty for a desk never open. */
export function sayHours(hours: Hours, now: Date): string {
  const { day } = readClock(now, hours.timeZone);
  for (let ahead = 0; ahead < MOST_DAYS; ahead++) {
    const open = openHoursOn(hours, addDays(day, ahead));
    if (typeof open === 'string') continue;
    return [open.from, open.to].map((time) => time.replace(/^0/u, '')).join('～');
  }
  return '';
}

/** The hours of a day, or why it is closed. */
function openHoursOn(hours: Hours, day: string): OpenHours | 'closed-day' | 'holiday' {
  if (hours.japaneseHolidays && Object.hasOwn(holidayJp.holidays, day)) return 'holiday';
  if (hours.closedDays.includes(day) || hours.closedDays.includes(day.replace(/^\d{4}/u, '-')))
    return 'closed-day';
  return hours.week[weekdayOf(day)] ?? 'closed-day';
}

/** The instant at which a zone's clock shows a day and time. */
function toInstant(day: string, time: string, timeZone: string): Date {
  const wanted = Date.parse(`${day}T00:00:00.000Z`) + toMinutes(time) * MINUTE_MS;
  let guess = wanted;
  // Twice: the first guess may lie on the other side of a change of the clocks.
  for (let turn = 0; turn < 2; turn++) {
    const shown = readClock(new Date(guess), timeZone);
    guess += wanted - (Date.parse(`${shown.day}T00:00:00.000Z`) + shown.minutes * MINUTE_MS);
  }
  return new Date(guess);
}

function toMinutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00.000Z`).getUTCDay();
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
