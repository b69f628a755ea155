/** One line of the bench table. */
export interface Row {
  /** Goal of facts/matching.md §9, or a name of our own. */
  id: string;
  what: string;
  engine: string;
  value: number;
  /** Half the way from the lowest to the highest run, where there were several. */
  spread?: number;
  /** Null for a note: a figure to compare others with, of which nothing is asked. */
  goal: number | null;
  unit: string;
  /** Null for a note. */
  pass: boolean | null;
}

type Note = Omit<Row, 'goal' | 'pass'>;
type Goal = Note & { goal: number };

/** A row that passes when the value does not exceed the goal. */
export function rowAtMost(row: Goal): Row {
  return { ...row, pass: row.value <= row.goal };
}

/** A row that passes when the value reaches the goal. */
export function rowAtLeast(row: Goal): Row {
  return { ...row, pass: row.value >= row.goal };
}

/** A row that neither passes nor misses. */
export function noteRow(row: Note): Row {
  return { ...row, goal: null, pass: null };
}
