import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authorKeys } from '@/lib/domain/identity';
import { createStage, makeLog, makePost } from './stage';

const seen = (handle: string, numericId: string | null = null) => makePost({ handle, numericId });
const keysOf = (handle: string, numericId: string | null = null) => {
  const { author } = seen(handle, numericId);
  return author === null ? [] : authorKeys(author);
};

describe('who wrote it', () => {
  test('a renamed handle keeps its history', async () => {
    const desk = createStage().open();
    const before = await desk.interactions.log(makeLog({ post: seen('alice', '1') }));
    const after = await desk.interactions.log(makeLog({ post: seen('alice_new', '1') }));
    expect(after.authorId).toBe(before.authorId);
    const history = await desk.interactions.historyOf(keysOf('alice_new'));
    expect(history.map(({ id }) => id)).toEqual([after.id, before.id]);
  });

  test('a handle taken over by another account does not inherit', async () => {
    const desk = createStage().open();
    const first = await desk.interactions.log(makeLog({ post: seen('alice', '1') }));
    expect(await desk.interactions.historyOf(keysOf('alice', '2'))).toEqual([]);
    expect(await desk.authors.summarise([keysOf('alice', '2')])).toEqual([null]);
    const second = await desk.interactions.log(makeLog({ post: seen('alice', '2') }));
    expect(second.authorId).not.toBe(first.authorId);
    expect((await desk.interactions.historyOf(keysOf('alice'))).map(({ id }) => id)).toEqual([second.id]);
    expect((await desk.interactions.historyOf(first.authorId)).map(({ id }) => id)).toEqual([first.id]);
  });

  test('an id learned in passing joins what was logged by handle and by id', async () => {
    const desk = createStage().open();
    const byId = await desk.interactions.log(makeLog({ post: seen('old_name', '1') }));
    const byHandle = await desk.interactions.log(makeLog({ post: seen('new_name') }));
    expect(byHandle.authorId).not.toBe(byId.authorId);
    // Seen with both names at once before anything was written, the history is whole already.
    const record = await desk.authors.record(keysOf('new_name', '1'));
    expect(record?.history.map(({ id }) => id)).toEqual([byHandle.id, byId.id]);
    expect(record?.cases).toHaveLength(2);
    expect(await desk.authors.learnId('x:new_name', 'x:id:1')).toBe(true);
    for (const keys of [keysOf('new_name'), keysOf('new_name', '1'), ['x:id:1']]) {
      expect((await desk.interactions.historyOf(keys)).map(({ id }) => id)).toEqual([byHandle.id, byId.id]);
    }
    expect(await desk.authors.summarise([keysOf('new_name')])).toEqual([{ state: 'open', contacts: 2 }]);
    expect((await desk.interactions.historyOf(byHandle.authorId)).length).toBe(2);
    expect((await desk.authors.cases(byId.authorId)).length).toBe(2);
  });

  test.each([
    ['two ids', 'x:id:1', 'x:id:2'],
    ['two handles', 'x:alice', 'x:bob'],
    ['an id of another site', 'x:alice', 'mastodon:id:2'],
    ['no site', 'alice', 'x:id:2'],
  ])('%s are never taken for one person', async (_what, one, other) => {
    const desk = createStage().open();
    await desk.interactions.log(makeLog({ post: seen('alice', '1') }));
    await desk.interactions.log(makeLog({ post: seen('bob', '2') }));
    const elsewhere = { ...seen('bob').author, key: 'mastodon:bob', idKey: 'mastodon:id:2' };
    await desk.interactions.log(
      makeLog({ post: makePost({ site: 'mastodon', author: elsewhere as never }) }),
    );
    expect(await desk.authors.learnId(one, other)).toBe(false);
    for (const keys of [['x:id:1'], ['x:id:2'], ['mastodon:id:2']])
      expect(await desk.interactions.historyOf(keys)).toHaveLength(1);
  });

  test('who takes over the handle of somebody else known takes it away from them', async () => {
    const desk = createStage().open();
    const alice = await desk.interactions.log(makeLog({ post: seen('alice', '1') }));
    const bob = await desk.interactions.log(makeLog({ post: seen('bob', '2') }));
    await desk.interactions.log(makeLog({ post: seen('alice', '2') }));
    expect((await desk.authors.findByKeys(['x:alice']))?.id).toBe(bob.authorId);
    expect(await desk.interactions.historyOf(['x:alice'])).toHaveLength(2);
    expect((await desk.interactions.historyOf(alice.authorId)).map(({ id }) => id)).toEqual([alice.id]);
  });

  test('the history spans both rows before anything was logged that would join them', async () => {
    const desk = createStage().open();
    await desk.interactions.log(makeLog({ post: seen('old_name', '1') }));
    await desk.interactions.log(makeLog({ post: seen('new_name') }));
    expect(await desk.interactions.historyOf(keysOf('new_name', '1'))).toHaveLength(2);
  });

  /** An id of an account made at that time, as X makes them. */
  const idMadeAt = (time: string) => String((BigInt(Date.parse(time)) - 1_288_834_974_657n) << 22n);

  test('a handle known without an id is not joined to an account that was made later', async () => {
    const desk = createStage().open();
    const first = await desk.interactions.log(makeLog({ post: seen('alice') }));
    const young = idMadeAt('2026-09-01T00:00:00.000Z');
    expect(await desk.interactions.historyOf(keysOf('alice', young))).toEqual([]);
    await desk.authors.learnId('x:alice', `x:id:${young}`);
    const second = await desk.interactions.log(makeLog({ post: seen('alice', young) }));
    expect(second.authorId).not.toBe(first.authorId);
    expect(await desk.interactions.historyOf(first.authorId)).toHaveLength(1);
  });

  test('two who turn out to be one keep the watches of both', async () => {
    const desk = createStage().open();
    const entry = (id: string, idKey: string | null, handle: string) =>
      makePost({
        site: 'wordpress',
        kind: 'entry',
        id,
        permalink: `https://sora.example.jp/${id}`,
        author: { key: `wordpress:${handle}`, idKey, name: null, handle, url: null },
      });
    const one = await desk.interactions.log(makeLog({ post: entry('1', 'wordpress:id:7', 'old') }));
    const other = await desk.interactions.log(makeLog({ post: entry('2', null, 'new') }));
    await desk.authors.learnId('wordpress:new', 'wordpress:id:7');
    const kept = await desk.watches.ofAuthor(one.authorId);
    expect(kept.map(({ interactionId }) => interactionId).sort()).toEqual([one.id, other.id].sort());
  });

  test('a handle known without an id is joined to an account that is older', async () => {
    const desk = createStage().open();
    const first = await desk.interactions.log(makeLog({ post: seen('alice') }));
    const second = await desk.interactions.log(
      makeLog({ post: seen('alice', idMadeAt('2024-01-01T00:00:00.000Z')) }),
    );
    expect(second.authorId).toBe(first.authorId);
  });

  test('somebody known by id who takes over a handle known without one is not merged with its former holder', async () => {
    const desk = createStage().open();
    const alice = await desk.interactions.log(makeLog({ post: seen('alice') }));
    const bob = await desk.interactions.log(makeLog({ post: seen('bob', '5') }));
    const renamed = await desk.interactions.log(makeLog({ post: seen('alice', '5') }));
    expect(renamed.authorId).toBe(bob.authorId);
    expect((await desk.interactions.historyOf(keysOf('alice', '5'))).map(({ id }) => id)).toEqual([
      renamed.id,
      bob.id,
    ]);
    expect((await desk.interactions.historyOf(alice.authorId)).map(({ id }) => id)).toEqual([alice.id]);
  });

  test('somebody who renames sixty times is logged every time, and erased under every name', async () => {
    const stage = createStage();
    const desk = stage.open();
    const first = await desk.interactions.log(makeLog({ post: seen('name0', '5') }));
    await desk.authors.setNoContact({ authorId: first.authorId }, '');
    for (let turn = 1; turn <= 60; turn++) {
      const post = seen(`name${turn}`, '5');
      await desk.interactions.log(makeLog({ post, action: 'watch', parts: [] }));
    }
    expect(await desk.interactions.historyOf(['x:name60'])).toHaveLength(61);
    expect(await desk.authors.isNoContact(keysOf('name60'))).toBe(true);
    await desk.authors.erase(first.authorId);
    expect(JSON.stringify(await stage.dump())).not.toMatch(/name\d/u);
    expect(await desk.authors.isNoContact(keysOf('name60'))).toBe(true);
  });

  test('browsing makes nobody known', async () => {
    const stage = createStage();
    const desk = stage.open();
    expect(await desk.authors.learnId('x:stranger', 'x:id:77')).toBe(false);
    await desk.authors.summarise([keysOf('stranger', '77')]);
    await desk.interactions.historyOf(keysOf('stranger', '77'));
    const dump = await stage.dump();
    expect([dump.authors, dump.changes, dump.refusals]).toEqual([[], [], []]);
  });

  test('a stranger seen with a known handle takes it without becoming known', async () => {
    const stage = createStage();
    const desk = stage.open();
    await desk.interactions.log(makeLog({ post: seen('alice', '1') }));
    expect(await desk.authors.learnId('x:alice', 'x:id:2')).toBe(true);
    expect(await desk.interactions.historyOf(keysOf('alice'))).toEqual([]);
    expect((await stage.dump()).authors).toHaveLength(1);
  });

  test('handles compare without case, display names never count', async () => {
    const desk = createStage().open();
    await desk.interactions.log(makeLog({ post: seen('Alice', null) }));
    expect(await desk.interactions.historyOf(['x:alice'])).toHaveLength(1);
    expect(await desk.authors.findByKeys(['x:みさき☕'])).toBeUndefined();
  });

  test('whatever order accounts are renamed, taken over and learned in, nobody sees a stranger’s history', async () => {
    const person = fc.constantFrom('1', '2', '3');
    const handle = fc.constantFrom('a', 'b', 'c');
    const act = fc.record({ person, handle, act: fc.constantFrom('log' as const, 'learn' as const) });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async (acts) => {
        const desk = createStage().open();
        const logged = new Map<string, string>();
        for (const { person, handle, act } of acts) {
          if (act === 'learn') await desk.authors.learnId(`x:${handle}`, `x:id:${person}`);
          else logged.set((await desk.interactions.log(makeLog({ post: seen(handle, person) }))).id, person);
        }
        for (const who of ['1', '2', '3']) {
          const history = await desk.interactions.historyOf([`x:id:${who}`]);
          const own = [...logged].filter(([, person]) => person === who).map(([id]) => id);
          expect(history.map(({ id }) => id).sort()).toEqual(own.sort());
        }
      }),
      { numRuns: 20 },
    );
  });
});
