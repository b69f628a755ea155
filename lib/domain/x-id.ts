/** X's numeric ids hold the time they were made at, since they grew to this many digits. */
const DIGITS_WITH_TIME = 17;
const X_EPOCH = 1_288_834_974_657n;

/** When the account or post of a numeric id was made, UTC; null where the id does not tell. */
export function timeOfXId(id: string): string | null {
  if (id.length < DIGITS_WITH_TIME || !/^\d{1,19}$/u.test(id)) return null;
  return new Date(Number((BigInt(id) >> 22n) + X_EPOCH)).toISOString();
}
