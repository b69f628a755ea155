/** A point in time as the desk's zone writes it. */
export interface DeskTime {
  /** `2026-08-24T09:05:00+09:00` */
  iso: string;
  /** `2026-08-24` */
  date: string;
  /** `09:05:00` */
  time: string;
}

const EMPTY: DeskTime = { iso: '', date: '', time: '' };

/**
 * Writes UTC instants in one time zone. Made once per export: `Intl.DateTimeFormat` is dear to make and cheap to use.
 * @param timeZone IANA name
 */
export function createDeskClock(timeZone: string): (instant: string | null) => DeskTime {
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
    second: '2-digit',
  });
  return (instant) => {
    const at = instant === null ? Number.NaN : Date.parse(instant);
    if (Number.isNaN(at)) return EMPTY;
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const { year = '', month = '', day = '', hour = '', minute = '', second = '' } = parts;
    const date = `${year.padStart(4, '0')}-${month}-${day}`;
    const time = `${hour}:${minute}:${second}`;
    // What the zone's clock shows, read as if it were UTC, differs from the instant by the offset.
    const offset = Math.round((Date.parse(`${date}T${time}Z`) - Math.floor(at / 1_000) * 1_000) / 60_000);
    return { iso: `${date}T${time}${formatOffset(offset)}`, date, time };
  };
}

/** `+09:00` for 540 minutes. */
function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
