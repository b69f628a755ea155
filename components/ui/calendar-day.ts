const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** 「2026-11-09」 in a zone; without one, the browser's. */
export function dayOf(at: Date, zone?: string): string {
  return at.toLocaleDateString('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
}

/** What the zone's clock shows, read as if it were UTC, less the instant: ms east of UTC. */
function offsetOf(at: number, zone: string | undefined): number {
  const shown = new Date(at).toLocaleString('sv-SE', { timeZone: zone });
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000;
}

/** UTC instant at which a day begins in a zone, `later` days after `day`. Undefined for what is no date. */
export function startOfDay(day: string, later = 0, zone?: string): string | undefined {
  const wanted = DAY.test(day) ? Date.parse(`${day}T00:00:00Z`) + later * DAY_MS : Number.NaN;
  if (Number.isNaN(wanted)) return undefined;
  // The offset at the guess may be the other side of a clock change: taken again at what it led to.
  const guess = wanted - offsetOf(wanted, zone);
  return new Date(wanted - offsetOf(guess, zone)).toISOString();
}
