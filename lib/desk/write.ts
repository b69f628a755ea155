import type { Transaction } from 'dexie';
import type { DeskContext } from './context';
import { DeskError } from './errors';
import { createJournal, type Journal } from './journal';
import { MissingHashes } from './key-hasher';
import { fail } from './read';
import type { MetaRow } from './rows';
import { SCHEMA_VERSION } from './schema/chain';
import type { EntityTableName } from './stored-form';
import { withTimeLimit } from './time-limit';

type Meta<Key extends MetaRow['key']> = Extract<MetaRow, { key: Key }>;
type TableName = EntityTableName | 'refusals' | 'erased' | 'drafts';

interface WriteOptions {
  tables: readonly TableName[];
  /** Agent who acts; by default the one of this browser's profile. */
  by?: string;
  /** Nobody outside this context needs to look again. */
  quiet?: boolean;
}

/** What a write may use. Only Dexie calls inside: anything else would end the transaction (facts/platform.md §2.5). */
export interface WriteScope {
  journal: Journal;
  /** Moves the counter of logged and erased entries, against which the canary is held. */
  count(logged: number, erased?: number): Promise<void>;
}

/** Refuses to write into a database that is not the one opened, or that newer code has upgraded meanwhile. */
async function checkDatabase(context: DeskContext): Promise<void> {
  const [instance, schema] = (await context.db.meta.bulkGet(['instance', 'schema'])) as [
    Meta<'instance'> | undefined,
    Meta<'schema'> | undefined,
  ];
  if (instance?.id !== context.instanceId()) {
    context.health.report('data-lost');
    throw new DeskError('data-lost', 'another database stands in the place of the one opened');
  }
  if ((schema?.version ?? 0) > SCHEMA_VERSION) {
    context.health.report('stale-code');
    throw new DeskError('stale-code', `database ${schema?.version}, code ${SCHEMA_VERSION}`);
  }
}

async function runOnce<T>(
  context: DeskContext,
  options: WriteOptions,
  run: (scope: WriteScope) => Promise<T>,
): Promise<T> {
  const { db, ports } = context;
  let running: Transaction | undefined;
  let late = false;
  let logged: Meta<'counter'> | undefined;
  const tables = [...options.tables, 'changes', 'versions', 'meta'].map((name) => db.table(name));
  const work = db.transaction('rw', tables, async (transaction) => {
    running = transaction;
    if (late) transaction.abort();
    await checkDatabase(context);
    const profile = (await db.meta.get('profile')) as Meta<'profile'> | undefined;
    const journal = await createJournal({
      db,
      now: ports.now(),
      by: options.by ?? profile?.agentId ?? '',
      instance: context.instanceId(),
      newId: ports.newId,
    });
    return run({
      journal,
      async count(more, erased = 0) {
        const counter = (await db.meta.get('counter')) as Meta<'counter'> | undefined;
        logged = {
          key: 'counter',
          logged: (counter?.logged ?? 0) + more,
          erased: (counter?.erased ?? 0) + erased,
        };
        await db.meta.put(logged);
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
  if (logged !== undefined) void updateCanary(context, logged);
  if (options.quiet !== true) ports.notify([...options.tables]).catch(() => undefined);
  return result;
}

/** After the commit, outside the transaction. Losing this race with a kill leaves a canary that is too low: harmless. */
async function updateCanary(context: DeskContext, counter: Meta<'counter'>): Promise<void> {
  const { db, ports } = context;
  try {
    const last = await db.interactions.orderBy(':id').last();
    const instance = (await db.meta.get('instance')) as Meta<'instance'> | undefined;
    if (instance === undefined) return;
    await ports.canary.write({
      dbInstanceId: instance.id,
      createdAt: instance.createdAt,
      highWaterCount: counter.logged - counter.erased,
      lastId: last?.id ?? '',
    });
  } catch {
    // The entry itself is saved. The next write brings the canary up to date.
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
  await context.ready;
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
