/** UTC instant of the local midnight `daysAgo` days before `now`; a day is a calendar day, also when clocks change. */
export function startOfDay(now: Date, daysAgo = 0): string {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysAgo).toISOString();
}
