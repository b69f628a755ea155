import type { PageCursor } from './interaction-filter';

/** Order of the log, oldest first; entries of one instant by their ids. */
export function compareEntries(a: PageCursor, b: PageCursor): number {
  if (a.occurredAt !== b.occurredAt) return a.occurredAt < b.occurredAt ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

/** Order of a history. */
export const newestFirst = (a: PageCursor, b: PageCursor): number => compareEntries(b, a);
