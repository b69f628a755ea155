const DIGITS = '234567abcdefghijklmnopqrstuvwxyz';
const KEY = /^[234567a-j][234567a-z]{12}$/u;
const CLOCK_BITS = 10n;
const DAY_MS = 86_400_000;

/**
 * When a post was written: its record key is a timestamp identifier (AT Protocol, "TID": microseconds in base 32). The
 * page itself shows the time as a date in the reader's words and zone; where that names another day, neither is believed.
 * @param label date in the words of the interface: `2026年11月20日 18:32`, `November 20, 2026 at 6:32 PM`
 */
export function findPostedAt(key: string, label: string): string | null {
  if (!KEY.test(key)) return null;
  let bits = 0n;
  for (const digit of key) bits = (bits << 5n) | BigInt(DIGITS.indexOf(digit));
  const instant = new Date(Number((bits >> CLOCK_BITS) / 1000n));
  const shown = findDay(label);
  if (shown !== undefined && Math.abs(shown - instant.getTime()) > 2 * DAY_MS) return null;
  return instant.toISOString();
}

function findDay(label: string): number | undefined {
  const [, year, month, day] = /(\d{4})年(\d{1,2})月(\d{1,2})日/u.exec(label) ?? [];
  if (year !== undefined) return Date.UTC(Number(year), Number(month) - 1, Number(day));
  const english = /[A-Z][a-z]+ \d{1,2}, \d{4}/u.exec(label)?.[0];
  const parsed = Date.parse(`${english} 00:00Z`);
  return english === undefined || Number.isNaN(parsed) ? undefined : parsed;
}
