import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { declareSchema, SCHEMA_CHAIN, SCHEMA_VERSION } from '@/lib/desk/store/schema/chain';
import { type Account, type Policy, policySchema } from '@/lib/domain/account';
import { restoreSnapshot, type Snapshot, takeSnapshot } from './raw-layout';
import policies from './snapshots/policies.json';
import { createStage, makeLog, makePost } from './stage';

/** A database as it was when this version was the newest. */
function readSnapshot(version: number): Snapshot {
  return JSON.parse(readFileSync(new URL(`./snapshots/v${version}.json`, import.meta.url), 'utf8'));
}

const layoutOf = ({ stores }: Snapshot) => stores.map(({ rows: _rows, ...layout }) => layout);
/** Without what the database notes of itself. */
const rowsOf = ({ stores }: Snapshot) =>
  Object.fromEntries(stores.filter(({ name }) => name !== 'meta').map(({ name, rows }) => [name, rows]));

async function migrate(snapshot: Snapshot, to: number): Promise<Snapshot> {
  const factory = { indexedDB: new IDBFactory(), IDBKeyRange };
  await restoreSnapshot(factory.indexedDB, 'old', snapshot);
  const db = new Dexie('old', factory);
  declareSchema(db, SCHEMA_CHAIN.slice(0, to));
  await db.open();
  return takeSnapshot(db.backendDB());
}

describe('a step of the schema', () => {
  const versions = SCHEMA_CHAIN.map(({ version }) => version).slice(0, -1);

  test.each(versions)('from version %i keeps every row and makes the next shape', async (version) => {
    const before = readSnapshot(version);
    const after = await migrate(before, version + 1);
    expect(layoutOf(after)).toEqual(layoutOf(readSnapshot(version + 1)));
    expect(rowsOf(after)).toMatchObject(rowsOf(before));
  });

  test('after step leads from the first shape to the newest as one leap does', async () => {
    let stepwise = readSnapshot(1);
    for (const version of versions) stepwise = await migrate(stepwise, version + 1);
    expect(stepwise).toEqual(await migrate(readSnapshot(1), SCHEMA_VERSION));
    expect(rowsOf(stepwise)).toMatchObject(rowsOf(readSnapshot(1)));
  });
});

/** Policies that desks of earlier versions stored: some decisions of their own, and without those that came later. */
describe.each(Object.entries(policies))('a policy stored at version %s', (version, stored) => {
  async function openWithPolicy() {
    const snapshot = readSnapshot(Number(version));
    const stores = snapshot.stores.map((store) =>
      store.name === 'accounts'
        ? { ...store, rows: store.rows.map((row) => ({ ...(row as Account), policy: stored })) }
        : store,
    );
    const stage = createStage();
    if (stage.ports.factory === undefined) throw new Error('the stage has a factory');
    await restoreSnapshot(stage.ports.factory.indexedDB, stage.ports.databaseName, { ...snapshot, stores });
    return stage.open();
  }
  const { signalWords, ...decisions } = stored;

  test('reads on with every decision the desk took', async () => {
    const desk = await openWithPolicy();
    const account = (await desk.profile.get())?.account;
    expect(policySchema.safeParse(account?.policy).error).toBeUndefined();
    expect(account?.policy).toMatchObject(decisions);
    expect(account?.policy.signalWords.angry.own).toEqual(signalWords.angry);
    expect(await desk.accounts.all()).toEqual([account]);
  });

  test('is edited as any other, and its earlier version can be looked at', async () => {
    const desk = await openWithPolicy();
    const [account] = await desk.accounts.all();
    if (account === undefined) throw new Error('the snapshot has an account');
    const saved = await desk.accounts.save({ ...account, policy: { ...account.policy, limit: 4_000 } });
    expect(saved.policy).toEqual({ ...account.policy, limit: 4_000, version: stored.version + 1 });
    const [earlier] = await desk.accounts.history(account.id);
    expect(earlier?.row.policy satisfies Policy | undefined).toEqual(account.policy);
    const post = makePost({ handle: 'new_one' });
    await expect(desk.interactions.log(makeLog({ post }))).resolves.toMatchObject({ delivery: 'filled' });
  });
});
