import { createDeskClock } from './desk-time';

/**
 * `active-support-log_20260824-20260831.csv`: ASCII for mail gateways and old archive tools, no customer names
 * (facts/practice.md §4e, facts/platform.md §3.5).
 * @param range UTC instants of the first day and of the end (exclusive); where a side is open, the export's own day stands
 */
export function logFileName(
  range: { from?: string | undefined; to?: string | undefined },
  options: { timeZone: string; now: Date },
): string {
  const clock = createDeskClock(options.timeZone);
  const day = (instant: string) => clock(instant).date.replaceAll('-', '');
  const today = day(options.now.toISOString());
  const last = range.to === undefined ? today : day(new Date(Date.parse(range.to) - 1).toISOString());
  const first = range.from === undefined ? undefined : day(range.from);
  return first === undefined || first === last
    ? `active-support-log_${last}.csv`
    : `active-support-log_${first}-${last}.csv`;
}
