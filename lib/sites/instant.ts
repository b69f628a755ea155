/** An instant with its zone; a bare local time would be read in the agent's zone, which is a guess. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/u;

/** UTC, of a machine-readable time; null where it names no zone. */
export function readInstant(value: string | null | undefined): string | null {
  if (value == null || !INSTANT.test(value)) return null;
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}
