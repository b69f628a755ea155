import type { DeskContext } from './context';
import { withDefaults } from './row-defaults';
import type { EarlierVersion } from './rows';

/** Earlier versions of a row, newest first. */
export async function versionsOf<Row>(
  context: DeskContext,
  table: string,
  rowId: string,
): Promise<EarlierVersion<Row>[]> {
  const versions = await context.db.versions.where('[table+rowId]').equals([table, rowId]).sortBy('id');
  return versions.reverse().map(({ row, replacedAt, replacedBy }) => ({
    row: withDefaults(table, row as Row & object),
    replacedAt,
    replacedBy,
  }));
}

/** A row as it was first saved; undefined where it never changed. */
export async function birthOf<Row>(
  { db }: DeskContext,
  table: string,
  rowId: string,
): Promise<Row | undefined> {
  // Under one key the index is in order of id, and ids are in order of time.
  const first = await db.versions.where('[table+rowId]').equals([table, rowId]).first();
  return first?.row as Row | undefined;
}
