/** What keeps this context from writing; codes as in `DeskErrorCode`. */
const HEALTH_PROBLEMS = [
  'storage-failed',
  'disk-full',
  'data-lost',
  'stale-code',
  'blocked',
  'storage-refused',
] as const;
export type HealthProblem = (typeof HEALTH_PROBLEMS)[number];

/** Whether the desk can be written to, and why not. Reading and exporting stay possible as far as the disk allows. */
export interface HealthState {
  writable: boolean;
  problem: HealthProblem | null;
  /** UTC instant at which the problem was noticed. */
  since: string | null;
  /** How many log entries are missing, for `data-lost`; null where unknown. */
  lost: number | null;
}

export const HEALTHY: HealthState = { writable: true, problem: null, since: null, lost: null };

/** Free space as the browser estimates it, in bytes; null where it does not tell. */
export interface SpaceReport {
  free: number | null;
  /** `low`: below 200 MB, warn · `full`: below 50 MB, read-only (facts/platform.md §2.3). */
  level: 'ok' | 'low' | 'full';
}
