const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
/** Offsets of zones change on quarter hours only. */
const QUARTER_MS = 15 * MINUTE_MS;
const MOST_REMEMBERED = 10_000;

/**
 * A function that tells a zone's offset. `Intl.DateTimeFormat` is the only source of zones and dear to ask: with four
 * times a row it was most of an export, so each quarter hour is asked once.
 */
function createOffsets(timeZone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const known = new Map<number, number>();
  return (at) => {
    const quarter = Math.floor(at / QUARTER_MS) * QUARTER_MS;
    const before = known.get(quarter);
    if (before !== undefined) return before;
    const parts = Object.fromEntries(format.formatToParts(quarter).map(({ type, value }) => [type, value]));
    const { year = '', month = '', day = '', hour = '', minute = '' } = parts;
    // What the zone's clock shows, read as if it were UTC, differs from the instant by the offset.
    const shown = Date.parse(`${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:00Z`);
    if (known.size > MOST_REMEMBERED) known.clear();
    known.set(quarter, shown - quarter);
    return shown - quarter;
  };
}

/** Whether the browser's own tables know a time zone by this name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const zones = new Map<string, (at: number) => number>();

/**
 * How far a zone is east of UTC at an instant, in milliseconds.
 * @param zone IANA name; without one, the browser's
 * @throws RangeError for a zone the browser does not know
 */
export function offsetOf(at: Date, zone?: string): number {
  if (zone === undefined) return -at.getTimezoneOffset() * MINUTE_MS;
  const offsets = zones.get(zone) ?? createOffsets(zone);
  zones.set(zone, offsets);
  return offsets(at.getTime());
}

/** What a clock in the zone shows: 「2026-11-09T09:05:00.000」. */
export function readClock(at: Date, zone?: string): string {
  return new Date(at.getTime() + offsetOf(at, zone)).toISOString().slice(0, -1);
}

/** The calendar day in the zone: 「2026-11-09」. */
export function dayOf(at: Date, zone?: string): string {
  return readClock(at, zone).slice(0, 10);
}

/** Days later by the calendar. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The instant at which a clock in the zone shows a day and a time such as 「09:05」; 「24:00」 ends the day. */
export function atClock(day: string, time: string, zone?: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const wanted = Date.parse(`${day}T00:00:00Z`) + (hours * 60 + minutes) * MINUTE_MS;
  // The offset at the guess may be the other side of a clock change: taken again at what it led to.
  const guess = wanted - offsetOf(new Date(wanted), zone);
  return new Date(wanted - offsetOf(new Date(guess), zone));
}

/** UTC instant at which a day begins in a zone, `later` days after `day`. Undefined for what is no date. */
export function startOfDay(day: string, later = 0, zone?: string): string | undefined {
  if (!DAY.test(day) || Number.isNaN(Date.parse(day))) return undefined;
  return atClock(addDays(day, later), '00:00', zone).toISOString();
}
