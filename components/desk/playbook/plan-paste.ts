import type { DryRun, PasteProblem } from '@/lib/exchange/paste/problem';

/** Longest paste that is looked at, in UTF-16 units, and most rows taken at once. */
export const MAX_PASTE = 200_000;
const MAX_ROWS = 500;

export interface PastePlan<Row, Run> {
  /** What the reader found. */
  run: Run;
  fresh: Row[];
  /** Rows whose title is there already; they are left out. */
  known: number;
  problems: PasteProblem[];
}

const fold = (title: string): string => title.normalize('NFKC').trim().toLowerCase();

/**
 * What a paste would add beside the rows with these titles.
 * @returns null when it is more than is taken at once
 */
export function planPaste<Row extends { title: string }, Run>(
  text: string,
  read: (text: string) => Run & DryRun<Row>,
  titles: readonly string[],
): PastePlan<Row, Run> | null {
  if (text.length > MAX_PASTE) return null;
  const run = read(text);
  const { rows, problems } = run;
  if (rows.length > MAX_ROWS) return null;
  const known = new Set(titles.map(fold));
  const fresh = rows.filter((row) => !known.has(fold(row.title)));
  return { run, fresh, known: rows.length - fresh.length, problems };
}
