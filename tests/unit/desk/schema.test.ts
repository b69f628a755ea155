import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { declareSchema, SCHEMA_CHAIN, SCHEMA_VERSION } from '@/lib/desk/store/schema/chain';
import { ENTITY_SCHEMAS, type EntityTableName } from '@/lib/desk/store/stored-form';
import { restoreSnapshot, type Snapshot, takeSnapshot } from './raw-layout';
import v1 from './snapshots/v1.json';
import v2 from './snapshots/v2.json';
import v3 from './snapshots/v3.json';
import v4 from './snapshots/v4.json';
import v5 from './snapshots/v5.json';
import v6 from './snapshots/v6.json';
import { createStage, makeLog, makePost } from './stage';

/** A database of every released shape, as it was then. One is added per version; none is ever edited. */
const SNAPSHOTS: Record<number, Snapshot> = {
  1: v1 as Snapshot,
  2: v2 as Snapshot,
  3: v3 as Snapshot,
  4: v4 as Snapshot,
  5: v5 as Snapshot,
  6: v6 as Snapshot,
};

const layoutOf = ({ stores }: Snapshot) => stores.map(({ rows: _rows, ...layout }) => layout);

describe('the schema chain', () => {
  test('counts from 1 without a gap and has a snapshot for each step', () => {
    expect(SCHEMA_CHAIN.map(({ version }) => version)).toEqual(Object.keys(SNAPSHOTS).map(Number));
    expect(SCHEMA_CHAIN.map(({ version }) => version)).toEqual(SCHEMA_CHAIN.map((_step, index) => index + 1));
  });

  test.each(Object.entries(SNAPSHOTS))('version %s is as it was released', async (version, snapshot) => {
    const factory = { indexedDB: new IDBFactory(), IDBKeyRange };
    const db = new Dexie('fresh', factory);
    declareSchema(db, SCHEMA_CHAIN.slice(0, Number(version)));
    await db.open();
    const layout = layoutOf(await takeSnapshot(db.backendDB()));
    expect(layout).toEqual(layoutOf(snapshot));
  });

  test.each(Object.entries(SNAPSHOTS))(
    'a database of version %s opens with everything in it',
    async (_version, snapshot) => {
      const stage = createStage();
      const { factory, databaseName } = stage.ports;
      if (factory === undefined) throw new Error('the stage has a factory');
      await restoreSnapshot(factory.indexedDB, databaseName, snapshot);
      const desk = stage.open();
      expect(await desk.health.ready()).toMatchObject({ writable: true });

      expect((await desk.profile.get())?.agent.name).toBe('三浦');
      const history = await desk.interactions.historyOf(['x:misaki_mocha']);
      expect(history.map(({ delivery, note }) => [delivery, note])).toEqual([
        [null, ''],
        ['sent', '初回'],
      ]);
      expect((await desk.lists.active())[0]?.rules).toBe('電波 入らない\n圏外');
      expect(await desk.lists.history((await desk.lists.all())[0]?.id ?? '')).toHaveLength(1);
      expect((await desk.drafts.get('x:1991000000000000001'))?.body).toBe('書きかけ');
      expect(await desk.authors.isNoContact(['x:quiet_cat'])).toBe(true);
      await expect(
        desk.interactions.log(makeLog({ post: makePost({ handle: 'quiet_cat' }) })),
      ).rejects.toMatchObject({
        code: 'no-contact',
      });
      await desk.interactions.log(
        makeLog({ post: makePost({ handle: 'misaki_latte', numericId: '910000000000000001' }) }),
      );
      expect(await desk.interactions.historyOf(['x:misaki_mocha'])).toEqual([]);
      expect(await desk.interactions.historyOf(['x:misaki_latte'])).toHaveLength(3);

      const dump = await stage.dump();
      for (const [table, schema] of Object.entries(ENTITY_SCHEMAS) as [
        EntityTableName,
        typeof ENTITY_SCHEMAS.agents,
      ][]) {
        for (const row of dump[table] ?? []) {
          const { contactOf: _derived, ...plain } = row as { contactOf?: string };
          expect(schema.safeParse(plain).error, table).toBeUndefined();
        }
      }
      expect(dump.meta).toContainEqual({ key: 'schema', version: SCHEMA_VERSION });
      const stored = Object.fromEntries(snapshot.stores.map(({ name, rows }) => [name, rows.length]));
      for (const table of ['watches', 'exclusions']) expect(dump[table]).toHaveLength(stored[table] ?? 0);
    },
  );
});

test('two tabs that upgrade at once lose nothing and both work on', async () => {
  const stage = createStage();
  const { factory, databaseName } = stage.ports;
  if (factory === undefined) throw new Error('the stage has a factory');
  await restoreSnapshot(factory.indexedDB, databaseName, v3 as Snapshot);
  const tabs = [stage.open(), stage.open()] as const;
  const states = await Promise.all(tabs.map((desk) => desk.health.ready()));
  expect(states.map(({ problem }) => problem)).toEqual([null, null]);
  await Promise.all(
    tabs.map((desk) => desk.interactions.log(makeLog({ post: makePost({ handle: 'new' }) }))),
  );
  for (const desk of tabs) {
    expect(await desk.interactions.historyOf(['x:misaki_mocha'])).toHaveLength(2);
    expect(await desk.interactions.historyOf(['x:new'])).toHaveLength(2);
  }
});

test('answers promised before version 4 are found by its index', async () => {
  const later = new Map((v4 as Snapshot).stores.map(({ name, rows }) => [name, rows]));
  const stores = (v3 as Snapshot).stores.map((store) => {
    const rows = store.name === 'meta' ? store.rows : (later.get(store.name) ?? []);
    return { ...store, rows };
  });
  const stage = createStage();
  const { factory, databaseName } = stage.ports;
  if (factory === undefined) throw new Error('the stage has a factory');
  await restoreSnapshot(factory.indexedDB, databaseName, { ...(v3 as Snapshot), stores });
  const desk = stage.open();
  expect((await desk.interactions.owed()).map(({ entry }) => entry.authorHandle)).toEqual(['owed_one']);
});
