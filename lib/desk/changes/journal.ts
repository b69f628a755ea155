import type { DeskDatabase } from '@/lib/desk/store/database';
import type { StoredAuthor } from '@/lib/desk/store/rows';
import {
  ENTITY_SCHEMAS,
  type EntityRow,
  type EntityTableName,
  toStoredForm,
} from '@/lib/desk/store/stored-form';
import type { Identity } from '@/lib/domain/author';
import type { Change } from './change';
import { foldIdentities } from './fold-changes';
import { nextHlc } from './hlc';

/** Fields that saving stamps. */
export interface EntityStamp {
  v: 1;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
  deletedAt: null;
}

/** The only way a logged row is written: row, change record and earlier version together (DESIGN §5). */
export interface Journal {
  /** UTC instant of this write. */
  readonly now: string;
  /** Who writes: agent id. */
  readonly by: string;
  stamp(): EntityStamp;
  create<Name extends EntityTableName>(table: Name, row: EntityRow<Name>, authorId?: string): Promise<void>;
  /** Changes the given fields; nothing happens when none differs. @returns the row as it is now */
  patch<Name extends EntityTableName>(
    table: Name,
    before: EntityRow<Name>,
    fields: Partial<EntityRow<Name>>,
    authorId?: string,
  ): Promise<EntityRow<Name>>;
  /** Adds identities to an author and releases keys that no longer lead to it. */
  identify(author: StoredAuthor, add: readonly Identity[], release: readonly string[]): Promise<StoredAuthor>;
  /** Records that a person was erased. `rows` are ids, nothing personal. */
  recordErase(authorId: string, rows: readonly string[]): Promise<void>;
}

/** A time after `previous`, so that `updatedAt` tells a row's versions apart even within a millisecond. */
function laterThan(previous: string, now: string): string {
  return now > previous ? now : new Date(Date.parse(previous) + 1).toISOString();
}

/** Same value, by structure. Rows are plain JSON. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** The fields of `after` that differ from `before`. */
export function diffFields<Row extends object>(before: Row, after: Partial<Row>): Partial<Row> {
  const changed = Object.entries(after).filter(([name, value]) => !isSame(before[name as keyof Row], value));
  return Object.fromEntries(changed) as Partial<Row>;
}

interface JournalOptions {
  db: DeskDatabase;
  now: Date;
  by: string;
  instance: string;
  newId(): string;
}

/** Made inside a write's transaction; never used after it. */
export async function createJournal({ db, now, by, instance, newId }: JournalOptions): Promise<Journal> {
  let clock = (await db.changes.orderBy('hlc').last())?.hlc;
  const at = now.toISOString();

  async function append(
    table: string,
    rowId: string,
    authorId: string,
    kind: Change['kind'],
    body: Change['body'],
  ) {
    clock = nextHlc(clock, now, instance);
    const id = newId();
    await db.changes.add({
      id,
      v: 1,
      hlc: clock,
      at,
      agentId: by,
      instance,
      table,
      rowId,
      authorId,
      kind,
      body,
    });
    return id;
  }
  async function keepVersion(id: string, table: string, row: { id: string }, authorId: string) {
    await db.versions.add({ id, table, rowId: row.id, authorId, replacedAt: at, replacedBy: by, row });
  }

  return {
    now: at,
    by,
    stamp: () => ({ v: 1, createdAt: at, createdBy: by, updatedAt: at, updatedBy: by, deletedAt: null }),
    async create(table, row, authorId = '') {
      const valid = ENTITY_SCHEMAS[table].parse(row) as typeof row;
      await db.table(table).add(toStoredForm(table, valid));
      await append(table, row.id, authorId, 'put', valid);
    },
    async patch(table, before, fields, authorId = '') {
      const changed = diffFields(before as object, fields as object);
      if (Object.keys(changed).length === 0) return before;
      const touched = { ...changed, updatedAt: laterThan(before.updatedAt, at), updatedBy: by };
      const after = ENTITY_SCHEMAS[table].parse({ ...before, ...touched }) as typeof before;
      await db.table(table).put(toStoredForm(table, after));
      // The body is taken from the validated row: a schema may have trimmed what was typed.
      const body = Object.fromEntries(
        Object.keys(touched).map((name) => [name, after[name as keyof typeof after]]),
      );
      await keepVersion(await append(table, before.id, authorId, 'patch', body), table, before, authorId);
      return after;
    },
    async identify(author, add, release) {
      const after = ENTITY_SCHEMAS.authors.parse({ ...author, ...foldIdentities(author, { add, release }) });
      if (isSame(after, author)) return author;
      await db.authors.put(after);
      const id = await append('authors', author.id, author.id, 'identities', {
        add: [...add],
        release: [...release],
      });
      await keepVersion(id, 'authors', author, author.id);
      return after;
    },
    async recordErase(authorId, rows) {
      await append('authors', authorId, '', 'erase', { rows: [...rows] });
    },
  };
}
