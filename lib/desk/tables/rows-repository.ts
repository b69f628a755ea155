import type { Table } from 'dexie';
import { diffFields, type Journal } from '@/lib/desk/changes/journal';
import type { Rows } from '@/lib/desk/desk';
import { DeskError } from '@/lib/desk/errors';
import type { DeskContext } from '@/lib/desk/store/context';
import { read } from '@/lib/desk/store/read';
import { withDefaults } from '@/lib/desk/store/row-defaults';
import type { Editable } from '@/lib/desk/store/rows';
import { birthOf, versionsOf } from '@/lib/desk/store/versions';
import { write } from '@/lib/desk/store/write';
import type { Account } from '@/lib/domain/account';
import type { Agent } from '@/lib/domain/agent';
import type { Escalation } from '@/lib/domain/escalation';
import type { Guideline } from '@/lib/domain/guideline';
import type { KeywordList } from '@/lib/domain/keyword-list';
import type { Template } from '@/lib/domain/template';
import { nextPolicyVersion } from './policy-version';

/** Tables the desk edits as whole rows. */
export interface EditedTables {
  agents: Agent;
  accounts: Account;
  lists: KeywordList;
  guidelines: Guideline;
  templates: Template;
  escalations: Escalation;
}

/**
 * Saves one row inside a write: new, or the fields that this edit changed against the version it started from, so that
 * two windows that edit different fields of one row both keep theirs.
 */
async function saveRow<Name extends keyof EditedTables>(
  context: DeskContext,
  journal: Journal,
  table: Name,
  row: Editable<EditedTables[Name]>,
): Promise<EditedTables[Name]> {
  type Row = EditedTables[Name];
  const found: Row | undefined = await context.db.table(table).get(row.id);
  if (found === undefined) {
    const created = { ...row, ...journal.stamp() } as unknown as Row;
    await journal.create(table, created as never);
    return context.db.table(table).get(row.id);
  }
  const stored = withDefaults(table, found);
  const { v, createdAt, createdBy, updatedAt, updatedBy, deletedAt, ...content } = row as unknown as Row;
  const base = await findBase<Row>(context, table, stored, updatedAt);
  const edits = { ...diffFields(base, content as Partial<Row>), deletedAt: null };
  const numbered = nextPolicyVersion(stored, edits);
  return (await journal.patch(table, stored as never, numbered as never)) as unknown as Row;
}

/** The version an edit started from; the stored one when the edit does not say or it is gone. */
async function findBase<Row extends { id: string; updatedAt: string }>(
  context: DeskContext,
  table: string,
  stored: Row,
  updatedAt: string | undefined,
): Promise<Row> {
  if (updatedAt === undefined || updatedAt === stored.updatedAt) return stored;
  const versions = await versionsOf<Row>(context, table, stored.id);
  return versions.find(({ row }) => row.updatedAt === updatedAt)?.row ?? stored;
}

/** Repository of one table of rows the desk edits. */
export function createRows<Name extends keyof EditedTables>(
  context: DeskContext,
  name: Name,
): Rows<EditedTables[Name]> {
  type Row = EditedTables[Name];
  const rows = context.db.table(name) as Table<Row, string>;
  const live = (row: Row | undefined): row is Row => row !== undefined && row.deletedAt === null;
  const list = (keep: (row: Row) => boolean) =>
    read(context, async () => (await rows.toArray()).map((row) => withDefaults(name, row)).filter(keep));

  async function find(id: string): Promise<Row | undefined> {
    const row = await read(context, () => rows.get(id));
    return live(row) ? withDefaults(name, row) : undefined;
  }
  function saveAll(all: readonly Editable<Row>[]): Promise<Row[]> {
    return write(context, { tables: [name] }, async ({ journal }) => {
      const saved: Row[] = [];
      for (const row of all) saved.push(await saveRow(context, journal, name, row));
      return saved;
    });
  }
  function setDeleted(id: string, deleted: boolean): Promise<void> {
    return write(context, { tables: [name] }, async ({ journal }) => {
      const row = await rows.get(id);
      if (row === undefined) throw new DeskError('not-found', `${name} ${id}`);
      if (live(row) !== deleted) return;
      await journal.patch(name, row as never, { deletedAt: deleted ? journal.now : null } as never);
    });
  }

  return {
    all: () => list(live),
    removed: () => list((row) => !live(row)),
    births: () =>
      read(context, async () => {
        const all = await rows.toArray();
        const births = await Promise.all(all.map(({ id }) => birthOf<Row>(context, name, id)));
        return all.map((row, at) => withDefaults(name, births[at] ?? row));
      }),
    decline: (row) =>
      write(context, { tables: [name] }, async ({ journal }) => {
        if ((await rows.get(row.id)) !== undefined) return;
        await journal.create(name, { ...row, ...journal.stamp(), deletedAt: journal.now } as never);
      }),
    find,
    async get(id) {
      const row = await find(id);
      if (row === undefined) throw new DeskError('not-found', `${name} ${id}`);
      return row;
    },
    saveAll,
    async save(row) {
      const [saved] = await saveAll([row]);
      if (saved === undefined) throw new DeskError('not-found', `${name} ${row.id}`);
      return saved;
    },
    remove: (id) => setDeleted(id, true),
    restore: (id) => setDeleted(id, false),
    history: (id) => read(context, () => versionsOf<Row>(context, name, id)),
  };
}
