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

/** Offsets of zones change on quarter hours only. */
const QUARTER_MS = 15 * 60_000;
const MOST_REMEMBERED = 10_000;

/**
 * A function that tells a zone's offset from UTC in milliseconds. `Intl.DateTimeFormat` is the only source of zones and
 * dear to ask: with four times a row it was most of an export, so each quarter hour is asked once.
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

/**
 * Writes UTC instants in one time zone.
 * @param timeZone IANA name
 * @throws RangeError for a zone the browser does not know
 */
export function createDeskClock(timeZone: string): (instant: string | null) => DeskTime {
  const offsetOf = createOffsets(timeZone);
  // A row asks for one instant column by column.
  let last: { instant: string | null; time: DeskTime } = { instant: null, time: EMPTY };
  return (instant) => {
    if (instant !== last.instant) last = { instant, time: write(instant) };
    return last.time;
  };

  function write(instant: string | null): DeskTime {
    const at = instant === null ? Number.NaN : Date.parse(instant);
    if (Number.isNaN(at)) return EMPTY;
    const offset = offsetOf(at);
    const local = new Date(at + offset).toISOString();
    const date = local.slice(0, 10);
    const time = local.slice(11, 19);
    return { iso: `${date}T${time}${formatOffset(offset / 60_000)}`, date, time };
  }
}

/** `+09:00` for 540 minutes. */
function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
