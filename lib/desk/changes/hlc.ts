/**
 * The next hybrid logical clock value: wall time where it moves forward, otherwise the last value's time with a higher
 * counter, so that later writes sort after earlier ones even when the wall clock is set back.
 * @param last the highest value known, or undefined
 * @param node tells databases apart; its first eight characters after the last hyphen count
 */
export function nextHlc(last: string | undefined, now: Date, node: string): string {
  const wall = now.toISOString();
  const [, lastTime = '', lastCount = '0'] = last?.match(/^(.{24})-([0-9a-z]{5})-/u) ?? [];
  const behind = lastTime >= wall;
  const count = behind ? Number.parseInt(lastCount, 36) + 1 : 0;
  return `${behind ? lastTime : wall}-${count.toString(36).padStart(5, '0')}-${node.slice(-8)}`;
}
