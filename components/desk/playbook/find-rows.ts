/** Rows in which every typed word occurs, width and case aside. Nothing typed: all. */
export function findRows<Row>(rows: readonly Row[], typed: string, textOf: (row: Row) => string): Row[] {
  const fold = (text: string) => text.normalize('NFKC').toLowerCase();
  const words = fold(typed).split(/\s+/u).filter(Boolean);
  return rows.filter((row) => {
    const text = fold(textOf(row));
    return words.every((word) => text.includes(word));
  });
}
