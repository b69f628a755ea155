/** Where X's ids begin to count, ms UTC, and the bits below the time (X's public id scheme "Snowflake"). */
const EPOCH_MS = 1_288_834_974_657n;
const TIME_SHIFT = 22n;
/** Ids before 2010-11 were plain numbers. */
const FIRST_ID = 30_000_000_000_000_000n;
const JAPAN_MS = 9 * 3_600_000;

/**
 * When a post on X was written: its id carries the instant, in the whole seconds X shows. The page itself says only
 * 「9分前」「昨日 0:07」; where it names an hour and the id another one, neither is believed.
 */
export function findPostedAt(id: string, shown: string): string | null {
  const number = BigInt(id);
  if (number < FIRST_ID) return null;
  const instant = new Date(Math.floor(Number((number >> TIME_SHIFT) + EPOCH_MS) / 1000) * 1000);
  const clock = /(\d{1,2}):(\d{2})/u.exec(shown);
  const japan = new Date(instant.getTime() + JAPAN_MS);
  const isShown =
    clock === null ||
    (japan.getUTCHours() === Number(clock[1]) && japan.getUTCMinutes() === Number(clock[2]));
  return isShown ? instant.toISOString() : null;
}
