import { afterEach, expect, test, vi } from 'vitest';
import { createStage, makeLog, makePost } from './stage';

afterEach(() => vi.restoreAllMocks());

test('whatever is written is asked to be on the disk before it counts as saved', async () => {
  // Before the desk opens: Dexie takes hold of the method then.
  const connection: IDBDatabase = Object.getPrototypeOf(await createStage().raw());
  const asked: (string | undefined)[] = [];
  const open = connection.transaction;
  vi.spyOn(connection, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...[stores, mode, options]: Parameters<IDBDatabase['transaction']>
  ) {
    if (mode === 'readwrite') asked.push(options?.durability);
    return open.call(this, stores, mode);
  });
  const desk = createStage().open();
  const { caseId, authorId } = await desk.interactions.log(makeLog());
  await desk.cases.judge(caseId, 'before', 'negative');
  await desk.drafts.save(makePost(), { body: '書きかけ', templateId: null, fields: [] });
  await desk.authors.erase(authorId);
  expect(asked.length).toBeGreaterThan(3);
  expect(new Set(asked)).toEqual(new Set(['strict']));
});
