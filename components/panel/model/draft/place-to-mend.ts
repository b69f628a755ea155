import type { Finding } from '@/lib/reply/findings/finding';

/** The error that stands first in the text; undefined where no error has a place there. */
export function findPlaceToMend(findings: readonly Finding[]): Finding | undefined {
  const placed = findings.filter(({ severity, range }) => severity === 'error' && range !== undefined);
  return placed.toSorted((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0))[0];
}
