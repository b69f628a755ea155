/** Whether a date pattern speaks of the day and not of a time: `YYYY-MM-DD`, `%d %B`, `D. MMMM`; not `HH:mm`, `%H:%M`. */
export function isDayPattern(pattern: string): boolean {
  const strftime = pattern.match(/%-?[a-zA-Z]/gu);
  if (strftime !== null) {
    const letters = strftime.map((each) => each.at(-1) ?? '');
    return (
      letters.some((each) => 'dejmbBxDF'.includes(each)) &&
      !letters.some((each) => 'HIMSpPTRX'.includes(each))
    );
  }
  return /[DM]/u.test(pattern) && !/[HhmsSaA]/u.test(pattern);
}
