/** One line of the bench table. */
export interface Row {
  /** Goal of facts/matching.md §9, or a name of our own. */
  id: string;
  what: string;
  engine: string;
  value: number;
  /** Half the way from the lowest to the highest run, where there were several. */
  spread?: number;
  goal: number;
  unit: string;
  pass: boolean;
}

/** A row that passes when the value does not exceed the goal. */
export function rowAtMost(row: Omit<Row, 'pass'>): Row {
  return { ...row, pass: row.value <= row.goal };
}
