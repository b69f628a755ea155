const DAY_MS = 86_400_000;
/** After two weeks a use counts half: a seasonal favourite makes room, a daily one stays. */
const HALF_LIFE_DAYS = 14;

/**
 * How much a template is in use, for "recent and frequent first" (issue 3 §2): each use counts one on its day and half
 * as much every two weeks later. One use today outweighs two of five weeks ago.
 * @param usedAt UTC instants, in any order; one in the future counts as now
 */
export function weighUses(usedAt: readonly string[], now: Date): number {
  return usedAt.reduce((sum, at) => {
    const days = Math.max(0, (now.getTime() - Date.parse(at)) / DAY_MS);
    return sum + 0.5 ** (days / HALF_LIFE_DAYS);
  }, 0);
}
