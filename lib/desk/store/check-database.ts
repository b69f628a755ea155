import type { DeskPorts } from '@/lib/desk/ports';
import type { DeskDatabase } from './database';
import type { Health } from './health';
import type { MetaRow } from './rows';
import { SCHEMA_VERSION } from './schema/chain';

type Instance = Extract<MetaRow, { key: 'instance' }>;

/** Log entries ever made in this database, erased ones too: what was erased must not look like a loss. */
export async function countLogged(db: DeskDatabase): Promise<number> {
  const counter = (await db.meta.get('counter')) as Extract<MetaRow, { key: 'counter' }> | undefined;
  return counter?.logged ?? 0;
}

/**
 * Holds the opened database against the canary: after a full disk Chrome has been seen to put an empty database in the
 * place of a full one without a word (facts/platform.md §2.3, §2.4). Never a silent fresh start.
 */
export async function checkCanary(
  db: DeskDatabase,
  instance: Instance,
  ports: Pick<DeskPorts, 'canary'>,
  health: Health,
): Promise<void> {
  const canary = await ports.canary.read();
  const count = await countLogged(db);
  if (canary === null) {
    await ports.canary.write({
      dbInstanceId: instance.id,
      createdAt: instance.createdAt,
      highWaterCount: count,
      lastId: '',
    });
    return;
  }
  if (canary.dbInstanceId !== instance.id) {
    health.report('data-lost', canary.highWaterCount);
  } else if (count < canary.highWaterCount) {
    health.report('data-lost', canary.highWaterCount - count);
  }
}

/** Old code can open a newer database without an error; it must not write (facts/platform.md finding 8). */
export async function checkVersion(db: DeskDatabase, health: Health): Promise<void> {
  const schema = (await db.meta.get('schema')) as Extract<MetaRow, { key: 'schema' }> | undefined;
  if ((schema?.version ?? 0) > SCHEMA_VERSION || db.verno > SCHEMA_VERSION) health.report('stale-code');
}

/** Takes the database as it is for the true one, after the agent has said so. */
export async function acceptDatabase(db: DeskDatabase, ports: Pick<DeskPorts, 'canary'>): Promise<void> {
  const instance = (await db.meta.get('instance')) as Instance | undefined;
  if (instance === undefined) return;
  await ports.canary.write({
    dbInstanceId: instance.id,
    createdAt: instance.createdAt,
    highWaterCount: await countLogged(db),
    lastId: '',
  });
}
