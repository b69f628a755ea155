import { describe, expect, test } from 'vitest';
import { createStage, makeLog, makePost } from './stage';

const ALICE = makePost({ handle: 'alice', numericId: '1' });

describe('do not contact (law 3)', () => {
  test.each(['reply', 'ack', 'thanks'] as const)(
    '%s is refused and leaves nothing behind',
    async (action) => {
      const stage = createStage();
      const desk = stage.open();
      await desk.authors.setNoContact({ post: ALICE }, 'asked us to stop');
      const before = await stage.dump();
      await expect(desk.interactions.log(makeLog({ post: ALICE, action }))).rejects.toMatchObject({
        code: 'no-contact',
      });
      expect(await stage.dump()).toEqual(before);
    },
  );

  test('a note about the person may still be logged', async () => {
    const desk = createStage().open();
    await desk.authors.setNoContact({ post: ALICE }, '');
    await desk.interactions.log(makeLog({ post: ALICE, action: 'note', note: 'called us instead' }));
    expect(await desk.authors.summarise([['x:alice']])).toEqual([{ state: 'no-contact', contacts: 0 }]);
  });

  test('tells when it was lifted, until the person refuses anew', async () => {
    const stage = createStage();
    const desk = stage.open();
    // Asked of another window each time, which has made no hash of anybody yet.
    const liftedAt = async () => (await stage.open().authors.record(['x:alice']))?.refusalLiftedAt;
    await desk.authors.setNoContact({ post: ALICE }, '');
    expect(await liftedAt()).toBeNull();
    await desk.authors.clearNoContact({ post: ALICE });
    expect(await liftedAt()).toMatch(/Z$/u);
    await desk.authors.setNoContact({ post: ALICE }, '');
    expect(await liftedAt()).toBeNull();
  });

  test('tells of the last time it was lifted, of whoever turned out to be the same, and of nobody else', async () => {
    const desk = createStage().open();
    const liftedAt = async (key: string) => (await desk.authors.record([key]))?.refusalLiftedAt;
    const lift = async (post: typeof ALICE) => {
      await desk.authors.setNoContact({ post }, '');
      await desk.authors.clearNoContact({ post });
    };
    await lift(makePost({ handle: 'alice' }));
    const first = await liftedAt('x:alice');
    await desk.interactions.log(makeLog({ post: makePost({ handle: 'bob' }) }));
    expect(await liftedAt('x:bob')).toBeNull();
    await lift(makePost({ handle: 'alice_new', numericId: '1' }));
    const last = await liftedAt('x:alice_new');
    expect(last?.localeCompare(first ?? '')).toBe(1);
    await desk.authors.learnId('x:alice', 'x:id:1');
    expect(await liftedAt('x:alice')).toBe(last);
  });

  test('survives a renamed handle', async () => {
    const desk = createStage().open();
    await desk.authors.setNoContact({ post: ALICE }, '');
    const renamed = makePost({ handle: 'alice_new', numericId: '1' });
    await expect(desk.interactions.log(makeLog({ post: renamed }))).rejects.toMatchObject({
      code: 'no-contact',
    });
    await desk.authors.learnId('x:alice_new', 'x:id:1');
    expect(await desk.authors.isNoContact(['x:alice_new'])).toBe(true);
  });

  test('survives a merge with a row that did not refuse', async () => {
    const desk = createStage().open();
    await desk.interactions.log(makeLog({ post: makePost({ handle: 'alice', numericId: '1' }) }));
    await desk.authors.setNoContact({ post: makePost({ handle: 'alice_new' }) }, '');
    await desk.authors.learnId('x:alice_new', 'x:id:1');
    expect(await desk.authors.isNoContact(['x:id:1'])).toBe(true);
    await expect(
      desk.interactions.log(makeLog({ post: makePost({ handle: 'alice_new', numericId: '1' }) })),
    ).rejects.toMatchObject({ code: 'no-contact' });
  });

  test('keeps its reason through a merge, on whichever row it stood', async () => {
    for (const refused of [
      makePost({ handle: 'alice', numericId: '1' }),
      makePost({ handle: 'alice_new' }),
    ]) {
      const desk = createStage().open();
      await desk.interactions.log(makeLog({ post: makePost({ handle: 'alice', numericId: '1' }) }));
      await desk.interactions.log(makeLog({ post: makePost({ handle: 'alice_new' }) }));
      await desk.authors.setNoContact({ post: refused }, 'asked us to stop');
      await desk.authors.learnId('x:alice_new', 'x:id:1');
      expect(await desk.authors.refused()).toMatchObject([{ noContact: { reason: 'asked us to stop' } }]);
      expect(await desk.authors.isNoContact(['x:alice'])).toBe(true);
    }
  });

  test('says why after a merge, where the other row knew of an erased refusal only', async () => {
    const desk = createStage().open();
    const alice = makePost({ handle: 'alice', numericId: '1' });
    await desk.authors.setNoContact({ post: alice }, 'before the erase');
    await desk.authors.erase((await desk.authors.findByKeys(['x:alice']))?.id ?? '');
    await desk.interactions.log(makeLog({ post: alice, action: 'note' }));
    await desk.authors.setNoContact({ post: makePost({ handle: 'alice_new' }) }, 'asked us to stop');
    await desk.authors.learnId('x:alice_new', 'x:id:1');
    expect(await desk.authors.refused()).toMatchObject([{ noContact: { reason: 'asked us to stop' } }]);
  });

  test('holds by the row alone where its hashes are missing, and makes them anew at an erase', async () => {
    const stage = createStage();
    const desk = stage.open();
    await desk.authors.setNoContact({ post: ALICE }, '');
    const raw = await stage.raw();
    await new Promise((done) => {
      raw.transaction('refusals', 'readwrite').objectStore('refusals').clear().onsuccess = done;
    });
    raw.close();
    expect(await desk.authors.isNoContact(['x:alice'])).toBe(true);
    const author = await desk.authors.findByKeys(['x:alice']);
    await desk.authors.erase(author?.id ?? '');
    expect(await desk.authors.isNoContact(['x:alice'])).toBe(true);
  });

  test('survives an erase, for every key, and comes back with a new row', async () => {
    const stage = createStage();
    const desk = stage.open();
    await desk.authors.setNoContact({ post: ALICE }, 'asked us to stop');
    const author = await desk.authors.findByKeys(['x:alice']);
    expect(await desk.authors.erase(author?.id ?? '')).toMatchObject({ refusalKept: true });
    for (const keys of [['x:alice'], ['x:id:1', 'x:renamed_since'], ['x:id:1', 'x:alice']]) {
      expect(await desk.authors.isNoContact(keys)).toBe(true);
    }
    await expect(desk.interactions.log(makeLog({ post: ALICE }))).rejects.toMatchObject({
      code: 'no-contact',
    });
    await desk.interactions.log(makeLog({ post: ALICE, action: 'note' }));
    expect((await desk.authors.findByKeys(['x:alice']))?.noContact).not.toBeNull();
  });

  test('holds after an erase for a handle the person had for a while', async () => {
    const desk = createStage().open();
    await desk.authors.setNoContact({ post: ALICE }, '');
    const log = (handle: string) =>
      desk.interactions.log(
        makeLog({ post: makePost({ handle, numericId: '1' }), action: 'note', note: '' }),
      );
    await log('bob');
    const { authorId } = await log('carol');
    await desk.authors.erase(authorId);
    for (const handle of ['alice', 'bob', 'carol'])
      expect(await desk.authors.isNoContact([`x:${handle}`]), handle).toBe(true);
  });

  test('of an erased person is not taken back by whoever took the handle over', async () => {
    const desk = createStage().open();
    await desk.authors.setNoContact({ post: ALICE }, '');
    const { authorId } = await desk.interactions.log(makeLog({ post: ALICE, action: 'note', note: '' }));
    await desk.authors.erase(authorId);
    await desk.authors.clearNoContact({ post: makePost({ handle: 'alice', numericId: '2' }) });
    expect(await desk.authors.isNoContact(['x:alice'])).toBe(true);
  });

  test('follows an erased refuser to a new handle, and takes down nothing readable', async () => {
    const stage = createStage();
    const desk = stage.open();
    await desk.authors.setNoContact({ post: ALICE }, '');
    await desk.authors.erase((await desk.authors.findByKeys(['x:alice']))?.id ?? '');
    expect(await desk.authors.learnId('x:alice_new', 'x:id:1')).toBe(true);
    expect(await desk.authors.isNoContact(['x:alice_new'])).toBe(true);
    await expect(
      desk.interactions.log(makeLog({ post: makePost({ handle: 'alice_new' }) })),
    ).rejects.toMatchObject({ code: 'no-contact' });
    const dump = await stage.dump();
    expect(dump.authors).toEqual([]);
    expect(JSON.stringify(dump)).not.toContain('alice');
    expect(await desk.authors.learnId('x:alice_new', 'x:id:1')).toBe(false);
  });

  test('does not return to a handle for which it was taken back, where posts show no id', async () => {
    const desk = createStage().open();
    await desk.authors.setNoContact({ post: ALICE }, '');
    await desk.authors.erase((await desk.authors.findByKeys(['x:alice']))?.id ?? '');
    await desk.authors.clearNoContact({ post: makePost({ handle: 'alice' }) });
    expect(await desk.authors.learnId('x:alice', 'x:id:1')).toBe(false);
    expect(await desk.authors.isNoContact(['x:alice'])).toBe(false);
  });

  test('does not follow a refusal that was taken back', async () => {
    const desk = createStage().open();
    await desk.authors.setNoContact({ post: ALICE }, '');
    await desk.authors.erase((await desk.authors.findByKeys(['x:alice']))?.id ?? '');
    await desk.authors.clearNoContact({ post: ALICE });
    expect(await desk.authors.learnId('x:alice_new', 'x:id:1')).toBe(false);
    expect(await desk.authors.isNoContact(['x:alice_new'])).toBe(false);
  });

  test('is not inherited by somebody who took the handle over, also after an erase', async () => {
    const desk = createStage().open();
    await desk.authors.setNoContact({ post: ALICE }, '');
    const stranger = makePost({ handle: 'alice', numericId: '2' });
    expect(await desk.authors.isNoContact(['x:id:2', 'x:alice'])).toBe(false);
    await desk.authors.erase((await desk.authors.findByKeys(['x:alice']))?.id ?? '');
    expect(await desk.authors.isNoContact(['x:id:2', 'x:alice'])).toBe(false);
    expect(await desk.interactions.log(makeLog({ post: stranger }))).toMatchObject({ action: 'reply' });
    expect(await desk.authors.isNoContact(['x:alice'])).toBe(false);
  });

  test('holds for somebody known who turns out to be the erased refuser', async () => {
    const desk = createStage().open();
    await desk.authors.setNoContact({ post: makePost({ handle: 'alice' }) }, '');
    await desk.authors.erase((await desk.authors.findByKeys(['x:alice']))?.id ?? '');
    await desk.interactions.log(makeLog({ post: makePost({ handle: 'bob', numericId: '5' }) }));
    const renamed = makePost({ handle: 'alice', numericId: '5' });
    await expect(desk.interactions.log(makeLog({ post: renamed }))).rejects.toMatchObject({
      code: 'no-contact',
    });
  });

  test('ends when the person agrees again', async () => {
    const desk = createStage().open();
    await desk.authors.setNoContact({ post: ALICE }, '');
    await desk.authors.clearNoContact({ post: ALICE });
    expect(await desk.interactions.log(makeLog({ post: ALICE }))).toMatchObject({ action: 'reply' });
  });

  test('of somebody else stands when the former holder of that handle agrees again', async () => {
    const desk = createStage().open();
    const renamed = makePost({ handle: 'alice_new', numericId: '1' });
    const second = makePost({ handle: 'alice', numericId: '2' });
    await desk.authors.setNoContact({ post: ALICE }, '');
    await desk.authors.learnId('x:alice_new', 'x:id:1');
    await desk.authors.setNoContact({ post: second }, '');
    await desk.authors.erase((await desk.authors.findByKeys(['x:id:2', 'x:alice']))?.id ?? '');
    await desk.authors.clearNoContact({ post: renamed });
    expect(await desk.authors.isNoContact(['x:id:1', 'x:alice_new'])).toBe(false);
    expect(await desk.authors.isNoContact(['x:alice'])).toBe(true);
  });

  test('is lifted for every handle the person has had', async () => {
    const desk = createStage().open();
    await desk.authors.setNoContact({ post: ALICE }, '');
    await desk.authors.learnId('x:alice_new', 'x:id:1');
    await desk.authors.clearNoContact({ post: makePost({ handle: 'alice_new', numericId: '1' }) });
    expect(await desk.authors.isNoContact(['x:id:1', 'x:alice'])).toBe(false);
  });

  test('ends for an erased person by a post', async () => {
    const desk = createStage().open();
    await desk.authors.setNoContact({ post: ALICE }, '');
    await desk.authors.erase((await desk.authors.findByKeys(['x:alice']))?.id ?? '');
    await desk.authors.clearNoContact({ post: ALICE });
    expect(await desk.authors.isNoContact(['x:id:1', 'x:alice'])).toBe(false);
  });

  test('the kept hash tells nothing without the database’s own salt', async () => {
    const [one, other] = [createStage(), createStage()];
    for (const stage of [one, other]) await stage.open().authors.setNoContact({ post: ALICE }, '');
    const hashes = async (stage: typeof one) => JSON.stringify((await stage.dump()).refusals);
    expect(await hashes(one)).not.toContain('alice');
    const known = JSON.parse(await hashes(one)) as { hash: string }[];
    const foreign = await hashes(other);
    for (const { hash } of known) expect(foreign).not.toContain(hash);
  });
});
