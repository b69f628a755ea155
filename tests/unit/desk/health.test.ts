import { IDBObjectStore as FDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, test } from 'vitest';
import { classifyError } from '@/lib/desk/store/classify-error';
import { createHealth } from '@/lib/desk/store/health';
import type { HealthState } from '@/lib/desk/store/health-state';
import { SCHEMA_VERSION } from '@/lib/desk/store/schema/chain';
import { createStage, makeLog, makePost, type Stage } from './stage';

/** A version this code does not know. Dexie multiplies by ten what the browser is told. */
const NEWER = SCHEMA_VERSION + 1;

/** An error as Dexie wraps it. */
function wrapped(name: string, innerName: string, message = 'storage trouble'): Error {
  const error = Object.assign(new Error(message), {
    inner: Object.assign(new Error(message), { name: innerName }),
  });
  error.name = name;
  return error;
}

let restore = () => {};
afterEach(() => restore());

/** Makes every `add` fail until `restore` is called. */
function failAdds(error: Error): void {
  const store = FDBObjectStore.prototype as unknown as { add: () => unknown };
  const { add } = store;
  store.add = () => {
    throw error;
  };
  restore = () => {
    store.add = add;
  };
}

const openRaw = (
  stage: Stage,
  version: number,
  upgrade: (database: IDBDatabase, transaction: IDBTransaction) => void,
) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = stage.ports.factory?.indexedDB.open(stage.ports.databaseName, version);
    if (request === undefined) return reject(new Error('no factory'));
    request.onupgradeneeded = () => request.transaction && upgrade(request.result, request.transaction);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

describe('a storage error', () => {
  test.each([
    [wrapped('AbortError', 'QuotaExceededError'), 'disk-full'],
    [wrapped('AbortError', 'UnknownError', 'IO error: FILE_ERROR_NO_SPACE'), 'disk-full'],
    [wrapped('UnknownError', 'UnknownError', 'Internal error'), 'storage-failed'],
    [wrapped('DatabaseClosedError', 'InvalidStateError'), 'storage-failed'],
    [wrapped('NotReadableError', 'NotReadableError', 'Data lost due to missing file'), 'storage-failed'],
    [
      wrapped(
        'InvalidStateError',
        'InvalidStateError',
        'A mutation operation was attempted on a database that did not allow mutations.',
      ),
      'storage-refused',
    ],
    [wrapped('ConstraintError', 'ConstraintError'), 'invalid-row'],
    [new TypeError('our own mistake'), undefined],
  ])('%s means %s', (error, code) => {
    expect(classifyError(error)).toBe(code);
  });

  test('makes everything read-only at once, in every context and after a restart of the worker', async () => {
    const stage = createStage();
    const [panel, background] = [stage.open(), stage.open()];
    const kept = await panel.interactions.log(makeLog());
    await background.health.ready();
    failAdds(wrapped('AbortError', 'QuotaExceededError'));
    await expect(panel.interactions.log(makeLog())).rejects.toMatchObject({ code: 'disk-full' });
    restore();

    for (const desk of [panel, background, stage.open()]) {
      await expect(desk.interactions.log(makeLog())).rejects.toMatchObject({ code: 'read-only' });
      await expect(desk.interactions.undo(kept.id)).rejects.toMatchObject({ code: 'read-only' });
      await expect(
        desk.drafts.save(makePost(), { body: '', templateId: null, fields: [] }),
      ).rejects.toMatchObject({ code: 'read-only' });
      expect(desk.health.state()).toMatchObject({ writable: false, problem: 'disk-full' });
      expect(await desk.interactions.historyOf(['x:misaki_latte'])).toEqual([kept]);
    }
  });

  test('of the harmless kind latches nothing', async () => {
    const desk = createStage().open();
    await desk.interactions.log(makeLog({ note: 'x'.repeat(5_000) })).catch(() => undefined);
    await expect(desk.interactions.log(makeLog())).resolves.toBeDefined();
  });

  test('stays the one that is told: what follows is usually its consequence', async () => {
    const written: unknown[] = [];
    const latch = { write: async (kept: unknown) => void written.push(kept), read: async () => null };
    const ports = { now: () => new Date(), latch: { ...latch, subscribe: () => undefined } };
    const health = createHealth(ports as unknown as Parameters<typeof createHealth>[0]);
    health.report('blocked');
    health.report('disk-full');
    health.report('storage-failed');
    expect(health.state().problem).toBe('disk-full');
    expect(written).toMatchObject([{ problem: 'disk-full' }]);
  });

  test('is told to whoever shows it', async () => {
    const stage = createStage();
    const desk = stage.open();
    await desk.health.ready();
    const told: HealthState[] = [];
    desk.health.subscribe((state) => told.push(state), new AbortController().signal);
    failAdds(wrapped('UnknownError', 'UnknownError'));
    await desk.interactions.log(makeLog()).catch(() => undefined);
    restore();
    expect(told).toMatchObject([{ problem: 'storage-failed' }]);
  });
});

describe('a context that closes', () => {
  test.each([0, 3, 40])('%i tasks after it began to open stops no other', async (tasks) => {
    const stage = createStage();
    const desk = stage.open();
    await desk.interactions.log(makeLog());
    const closing = stage.open();
    for (let task = 0; task < tasks; task++) await new Promise((resolve) => setImmediate(resolve));
    closing.close();
    await closing.health.ready();
    await expect(closing.interactions.log(makeLog({ id: 'late' }))).rejects.toThrow();
    expect(stage.latched.value).toBeNull();
    expect(desk.health.state()).toMatchObject({ writable: true, problem: null });
  });
});

describe('free space', () => {
  test.each([
    [300_000_000, 'ok', true],
    [150_000_000, 'low', true],
    [49_000_000, 'full', false],
  ])('of %d bytes is %s', async (free, level, writable) => {
    const desk = createStage().open({ freeSpace: async () => free });
    expect(await desk.health.checkSpace()).toEqual({ free, level });
    expect(desk.health.state().writable).toBe(writable);
  });
});

describe('a database the browser threw away', () => {
  async function loseDatabase(): Promise<Stage> {
    const stage = createStage();
    const desk = stage.open();
    await desk.interactions.log(makeLog());
    desk.close();
    const lost = createStage();
    lost.canary.value = stage.canary.value;
    return lost;
  }

  test('is noticed, and nothing is written over it', async () => {
    const stage = await loseDatabase();
    const desk = stage.open();
    expect(await desk.health.ready()).toMatchObject({ writable: false, problem: 'data-lost', lost: 1 });
    await expect(desk.interactions.log(makeLog())).rejects.toMatchObject({ code: 'data-lost' });
  });

  test('is noticed also when another one with as many entries stands in its place', async () => {
    const [lost, other] = [await loseDatabase(), createStage()];
    const before = other.open();
    await before.interactions.log(makeLog());
    before.close();
    other.canary.value = lost.canary.value;
    expect(await other.open().health.ready()).toMatchObject({ writable: false, problem: 'data-lost' });
  });

  test('is accepted by choice, in every context', async () => {
    const stage = await loseDatabase();
    const [panel, background] = [stage.open(), stage.open()];
    await Promise.all([panel.health.ready(), background.health.ready()]);
    await panel.health.acceptLoss();
    await panel.interactions.log(makeLog());
    await background.interactions.log(makeLog());
    expect(await stage.open().health.ready()).toMatchObject({ writable: true });
  });

  test('in part is noticed too', async () => {
    const stage = createStage();
    const desk = stage.open();
    await desk.interactions.log(makeLog());
    desk.close();
    for (const lost of [1, 3]) {
      if (stage.canary.value !== null) stage.canary.value.highWaterCount = 1 + lost;
      expect(await stage.open().health.ready()).toMatchObject({ problem: 'data-lost', lost });
    }
  });

  test('is no alarm at the first start, nor when only the canary is gone', async () => {
    const stage = createStage();
    const desk = stage.open();
    expect(await desk.health.ready()).toMatchObject({ writable: true });
    await desk.interactions.log(makeLog());
    desk.close();
    stage.canary.value = null;
    expect(await stage.open().health.ready()).toMatchObject({ writable: true });
  });
});

describe('a database changed under an open page', () => {
  test.each([
    ['another one in its place', 'data-lost', { key: 'instance', id: 'other', createdAt: '', salt: '' }],
    ['newer code at work in it', 'stale-code', { key: 'schema', version: NEWER }],
  ])('%s takes no write', async (_what, code, row) => {
    const stage = createStage();
    const desk = stage.open();
    await desk.interactions.log(makeLog());
    const raw = await stage.raw();
    await new Promise((done) => {
      raw.transaction('meta', 'readwrite').objectStore('meta').put(row).onsuccess = done;
    });
    raw.close();
    const before = await stage.dump();
    await expect(desk.interactions.log(makeLog())).rejects.toMatchObject({ code });
    expect(await stage.dump()).toEqual(before);
  });
});

describe('an upgrade by newer code', () => {
  test('is let through at once, and old code writes nothing any more', async () => {
    const stage = createStage();
    const old = stage.open();
    await old.interactions.log(makeLog());
    const upgraded = await openRaw(stage, NEWER * 10, (_database, transaction) => {
      transaction.objectStore('meta').put({ key: 'schema', version: NEWER });
    });
    upgraded.close();
    await expect(old.interactions.log(makeLog())).rejects.toMatchObject({ code: 'stale-code' });
    expect((await stage.dump()).interactions).toHaveLength(1);
  });

  test('is noticed by old code that starts later', async () => {
    const stage = createStage();
    const first = stage.open();
    await first.interactions.log(makeLog());
    first.close();
    const upgraded = await openRaw(stage, NEWER * 10, (_database, transaction) => {
      transaction.objectStore('meta').put({ key: 'schema', version: NEWER });
    });
    upgraded.close();
    const late = stage.open();
    await expect(late.interactions.log(makeLog())).rejects.toMatchObject({ code: 'stale-code' });
    expect(await late.interactions.count({})).toBe(1);
  });

  test('that somebody blocks is said, and writes fail in time instead of hanging', async () => {
    const stage = createStage();
    const holder = await openRaw(stage, 9, (database) => {
      const meta = database.createObjectStore('meta', { keyPath: 'key' });
      meta.put({ key: 'instance', id: 'older', createdAt: '2026-01-01T00:00:00.000Z', salt: 'c2FsdA==' });
    });
    const desk = stage.open({ writeLimitMs: 500 });
    await expect(desk.interactions.log(makeLog())).rejects.toMatchObject({ code: 'blocked' });
    holder.close();
    expect(await desk.health.ready()).toMatchObject({ writable: true });
    await expect(desk.interactions.log(makeLog())).resolves.toBeDefined();
  });
});

describe('a write the browser never answers', () => {
  test('is reported as not saved, is not saved, and can be repeated', async () => {
    const stage = createStage();
    const setup = stage.open();
    await setup.health.ready();
    const holder = await stage.raw();
    const input = makeLog();
    const desk = stage.open({ writeLimitMs: 60 });
    await desk.health.ready();
    let holding = true;
    const transaction = holder.transaction(['interactions', 'meta'], 'readwrite');
    const hold = () => {
      if (holding) transaction.objectStore('meta').get('schema').onsuccess = hold;
    };
    hold();
    await expect(desk.interactions.log(input)).rejects.toMatchObject({ code: 'timed-out' });
    holding = false;
    await new Promise((done) => {
      transaction.oncomplete = done;
    });
    expect(await setup.interactions.count({})).toBe(0);
    expect(await setup.interactions.log(input)).toMatchObject({ id: input.id });
    expect(desk.health.state().writable).toBe(true);
  });
});
