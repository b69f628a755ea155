import { offsetOf } from '@/lib/domain/zone-clock';

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
 * Writes UTC instants in one time zone.
 * @param timeZone IANA name; the writer throws a RangeError for one the browser does not know
 */
export function createDeskClock(timeZone: string): (instant: string | null) => DeskTime {
  // A row asks for one instant column by column.
  let last: { instant: string | null; time: DeskTime } = { instant: null, time: EMPTY };
  return (instant) => {
    if (instant !== last.instant) last = { instant, time: write(instant) };
    return last.time;
  };

  function write(instant: string | null): DeskTime {
    const at = new Date(instant ?? Number.NaN);
    if (Number.isNaN(at.getTime())) return EMPTY;
    const offset = offsetOf(at, timeZone);
    const local = new Date(at.getTime() + offset).toISOString();
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
