import type { Transaction } from 'dexie';
import { createJournal, type Journal } from '@/lib/desk/changes/journal';
import { DeskError } from '@/lib/desk/errors';
import { MissingHashes } from '@/lib/desk/refusals/key-hasher';
import type { DeskContext } from './context';
import { fail } from './read';
import type { MetaRow } from './rows';
import { SCHEMA_VERSION } from './schema/chain';
import type { EntityTableName } from './stored-form';
import { withTimeLimit } from './time-limit';

type Meta<Key extends MetaRow['key']> = Extract<MetaRow, { key: Key }>;
type TableName = EntityTableName | 'refusals' | 'erased' | 'drafts' | 'promises' | 'mixedReplies';

interface WriteOptions {
  /** Tables that are written to: who shows them looks again. */
  tables: readonly TableName[];
  /** Tables that are only read. */
  reads?: readonly TableName[];
  /** Agent who acts; by default the one of this browser's profile. */
  by?: string;
  /** Nobody outside this context needs to look again. */
  quiet?: boolean;
}

/** What a write may use. Only Dexie calls inside: anything else would end the transaction (facts/platform.md §2.5). */
export interface WriteScope {
  journal: Journal;
  /** Counts an entry that was logged; against this counter, which never falls, the canary is held. */
  countLogged(id: string): Promise<void>;
}

/** Refuses to write into a database that is not the one opened, or that newer code has upgraded meanwhile. */
async function checkDatabase(context: DeskContext): Promise<void> {
  const [instance, schema] = (await context.db.meta.bulkGet(['instance', 'schema'])) as [
    Meta<'instance'> | undefined,
    Meta<'schema'> | undefined,
  ];
  if (instance?.id !== context.instance().id) {
    context.health.report('data-lost');
    throw new DeskError('data-lost', 'another database stands in the place of the one opened');
  }
  if ((schema?.version ?? 0) > SCHEMA_VERSION) {
    context.health.report('stale-code');
    throw new DeskError('stale-code', `database ${schema?.version}, code ${SCHEMA_VERSION}`);
  }
}

/**
 * Tables of every write. Watches, because whoever notices that two rows are one person moves theirs, and a change of an
 * entry its own.
 */
const ALWAYS = ['changes', 'versions', 'meta', 'watches'] as const;

async function runOnce<T>(
  context: DeskContext,
  options: WriteOptions,
  run: (scope: WriteScope) => Promise<T>,
): Promise<T> {
  const { db, ports } = context;
  let running: Transaction | undefined;
  let late = false;
  let logged: { count: number; lastId: string } | undefined;
  const tables = [...options.tables, ...(options.reads ?? []), ...ALWAYS].map((name) => db.table(name));
  const work = db.transaction('rw', tables, async (transaction) => {
    running = transaction;
    if (late) transaction.abort();
    await checkDatabase(context);
    const profile = (await db.meta.get('profile')) as Meta<'profile'> | undefined;
    const journal = await createJournal({
      db,
      now: ports.now(),
      by: options.by ?? profile?.agentId ?? '',
      instance: context.instance().id,
      newId: ports.newId,
    });
    return run({
      journal,
      async countLogged(lastId) {
        const counter = (await db.meta.get('counter')) as Meta<'counter'> | undefined;
        logged = { count: (counter?.logged ?? 0) + 1, lastId };
        await db.meta.put({ key: 'counter', logged: logged.count });
      },
    });
  });
  const result = await withTimeLimit(work, ports.writeLimitMs, () => {
    late = true;
    // Aborting a transaction that has just ended throws; whether it was saved is then found out by the retry.
    try {
      running?.abort();
    } catch {}
  });
  if (logged !== undefined) void updateCanary(context, logged.count, logged.lastId);
  if (options.quiet !== true) ports.notify([...options.tables]).catch(() => undefined);
  return result;
}

/**
 * After the commit, outside the transaction. A kill between the two leaves a canary that counts too few, never too many,
 * because nothing ever lowers the count: no false alarm.
 */
async function updateCanary({ ports, instance }: DeskContext, logged: number, lastId: string): Promise<void> {
  const { id, createdAt } = instance();
  // Failing is no reason to call the write failed; the next one brings the canary up to date.
  await ports.canary
    .write({ dbInstanceId: id, createdAt, highWaterCount: logged, lastId })
    .catch(() => undefined);
}

/** @throws DeskError `blocked` or `timed-out` when the database does not open in time */
async function waitUntilReady({ ready, ports, health }: DeskContext): Promise<void> {
  try {
    await withTimeLimit(ready, ports.writeLimitMs, () => undefined);
  } catch (error) {
    health.assertWritable();
    throw error;
  }
}

/**
 * Runs one write: all of it is stored, with its change records, or none of it.
 * @throws DeskError `read-only`, `stale-code`, `data-lost`, `timed-out`, `invalid-row`, `storage-failed`, `disk-full`
 */
export async function write<T>(
  context: DeskContext,
  options: WriteOptions,
  run: (scope: WriteScope) => Promise<T>,
): Promise<T> {
  await waitUntilReady(context);
  if (context.health.state().problem === 'data-lost') await context.recheck();
  context.health.assertWritable();
  for (;;) {
    try {
      return await runOnce(context, options, run);
    } catch (error) {
      if (!(error instanceof MissingHashes)) throw fail(context, error);
      await context.hasher.prepare(error.keys);
    }
  }
}
