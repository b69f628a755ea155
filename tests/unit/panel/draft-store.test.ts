import { Dexie, liveQuery } from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { openDraft } from '@/components/panel/model/draft/draft-store';
import { postKey } from '@/lib/domain/post-key';
import { createStage, makeLog, makePost } from '../desk/stage';

const post = makePost();
const nobody = async () => [];
const nothing = () => undefined;
const fail = (error: unknown) => {
  throw error;
};
const content = (body: string) => ({ body, templateIds: [], fields: {} });

describe('a half-written reply', () => {
  test('is there again after the panel was closed and the browser restarted', async () => {
    const stage = createStage();
    const desk = stage.open();
    const draft = openDraft(desk, post, nobody, fail);
    const kept = { templateIds: ['t', 'u'], accountId: 'c', fields: { いつ: '明日' } };
    draft.change({ body: '書きかけ {{?いつ}}', ...kept });
    await draft.flush();
    desk.close();
    const again = openDraft(stage.open(), post, nobody, fail);
    await vi.waitFor(() => expect(again.loaded.value).toBe(true));
    expect(again.content.value).toEqual({ body: '書きかけ {{?いつ}}', ...kept });
  });

  test('goes along with its last key when the same post is shown in another tab', async () => {
    const desk = createStage().open();
    const draft = openDraft(desk, post, nobody, fail);
    await vi.waitFor(() => expect(draft.loaded.value).toBe(true));
    draft.change(content('電源を入れ直して'));
    const there = openDraft(desk, post, nobody, fail);
    await vi.waitFor(() => expect(there.loaded.value).toBe(true));
    expect(there.content.value.body).toBe('電源を入れ直して');
  });

  describe('in two windows', () => {
    /** Two windows of one browser on the same post. */
    async function openTwo(kept = '') {
      const stage = createStage();
      // Live queries run only where there is a global IndexedDB, as in a browser.
      Object.assign(Dexie.dependencies, stage.ports.factory);
      const [desk, other] = [stage.open(), stage.open()];
      if (kept !== '') await desk.drafts.save(post, { body: kept, templateId: null, fields: [] });
      const here = openDraft(desk, post, nobody, fail);
      const there = openDraft(other, post, nobody, fail);
      const changes = [here, there].map(({ look }) =>
        liveQuery(() => desk.drafts.get(postKey(post))).subscribe(look),
      );
      const sleep = () => {
        for (const each of changes) each.unsubscribe();
      };
      await vi.waitFor(() => expect([here.loaded.value, there.loaded.value]).toEqual([true, true]));
      const readKept = async () => (await desk.drafts.get(postKey(post)))?.body;
      return { desk, here, there, sleep, readKept };
    }

    test('stands in both as it was last written in either', async () => {
      const { here, there, sleep } = await openTwo('前からある文');
      here.change(content('前からある文。'));
      await vi.waitFor(() => expect(there.content.value.body).toBe('前からある文。'));
      there.change(content('前からある文。続き'));
      await vi.waitFor(() => expect(here.content.value.body).toBe('前からある文。続き'));
      sleep();
    });

    test('is gone from both when it was emptied or sent in one: it is not sent from the other again', async () => {
      const { here, there, sleep, readKept } = await openTwo('送る文');
      await here.finish('2999-01-01T00:00:00.000Z');
      await vi.waitFor(() => expect(there.content.value.body).toBe(''));
      await there.flush();
      expect(await readKept()).toBeUndefined();
      sleep();
    });

    test('is gone from both when its person is erased, and neither brings it back (law 6)', async () => {
      const { desk, here, there, sleep, readKept } = await openTwo('みさきさまへの書きかけ');
      const { authorId } = await desk.interactions.log(makeLog({ post }));
      await desk.authors.erase(authorId);
      await vi.waitFor(() => expect([here, there].map((each) => each.content.value.body)).toEqual(['', '']));
      await Promise.all([here.flush(), there.flush()]);
      expect(await readKept()).toBeUndefined();
      sleep();
    });

    test('loses no word that was written in both before either had seen the other', async () => {
      const { here, there, sleep, readKept } = await openTwo();
      here.change(content('こちらの文'));
      there.change(content('あちらの文'));
      await Promise.all([here.flush(), there.flush()]);
      await vi.waitFor(async () => {
        const kept = await readKept();
        expect(kept?.split('\n').sort()).toEqual(['あちらの文', 'こちらの文']);
        expect([here.content.value.body, there.content.value.body]).toEqual([kept, kept]);
      });
      sleep();
    });

    test('goes when it was sent, but not what the other window has written since, seen here or not', async () => {
      const { here, there, sleep, readKept } = await openTwo('送る文');
      sleep();
      here.handOver();
      there.change(content('送る文の次に書いた文'));
      await there.flush();
      await here.finish('2026-08-24T00:00:01.500Z');
      expect(await readKept()).toBe('送る文の次に書いた文');
      expect(here.content.value.body).toBe('送る文の次に書いた文');
    });

    test('is not cleared away by a window that empties what it saw of it', async () => {
      const { here, there, sleep, readKept } = await openTwo('書きかけ');
      sleep();
      there.change(content('書きかけ。つづき'));
      await there.flush();
      here.change(content(''));
      await here.flush();
      expect([await readKept(), here.content.value.body]).toEqual(['書きかけ。つづき', '書きかけ。つづき']);
    });

    test('stands there once where both wrote the same', async () => {
      const { here, there, sleep, readKept } = await openTwo();
      sleep();
      there.change(content('同じ文'));
      await there.flush();
      here.change(content('同じ文'));
      await here.flush();
      expect([await readKept(), here.content.value.body]).toEqual(['同じ文', '同じ文']);
    });

    test('is not brought back by a window that sleeps while it is cleared in another', async () => {
      const { here, there, sleep, readKept } = await openTwo('書きかけ');
      sleep();
      here.change(content(''));
      await here.flush();
      there.change(content('書きかけ。新しい文'));
      await there.flush();
      expect(await readKept()).toBe('書きかけ。新しい文');
      expect(here.content.value.body).toBe('');
    });
  });

  test('is saved by itself soon after the last key', async () => {
    const desk = createStage().open();
    const draft = openDraft(desk, post, nobody, fail);
    draft.change(content('書'));
    draft.change(content('書き'));
    await vi.waitFor(async () => expect((await desk.drafts.get(postKey(post)))?.body).toBe('書き'));
  });

  test('survives what is typed while it is still being read: both stand', async () => {
    const desk = createStage().open();
    await desk.drafts.save(post, { body: '前からある文', templateId: null, fields: [] });
    let answer: () => void = nothing;
    const slow = new Promise<void>((done) => {
      answer = done;
    });
    const get = async (key: string) => {
      await slow;
      return desk.drafts.get(key);
    };
    const draft = openDraft({ drafts: { ...desk.drafts, get } }, post, nobody, fail);
    draft.change(content('新しい文'));
    const flushed = draft.flush();
    expect((await desk.drafts.get(postKey(post)))?.body).toBe('前からある文');
    answer();
    await flushed;
    expect(draft.content.value.body).toBe('前からある文\n新しい文');
    expect((await desk.drafts.get(postKey(post)))?.body).toBe('前からある文\n新しい文');
  });

  test('is of the account it was begun for, whoever speaks when it is typed on', async () => {
    const desk = createStage().open();
    const row = { body: '前からある文', templateId: 't', accountId: 'first', fields: [] };
    await desk.drafts.save(post, row);
    const draft = openDraft(desk, post, nobody, fail);
    draft.change({ ...content('新しい文'), accountId: 'second' });
    await draft.flush();
    expect((await desk.drafts.get(postKey(post)))?.accountId).toBe('first');
  });

  test('is not overwritten when it could not be read: that is said, and tried again', async () => {
    const desk = createStage().open();
    await desk.drafts.save(post, { body: '前からある文', templateId: null, fields: [] });
    const told: unknown[] = [];
    let broken = true;
    const get = (key: string) => (broken ? Promise.reject(new Error('closed')) : desk.drafts.get(key));
    const draft = openDraft({ drafts: { ...desk.drafts, get } }, post, nobody, (error) => told.push(error));
    draft.change(content('新しい文'));
    await draft.flush();
    expect(told.length).toBeGreaterThan(0);
    expect((await desk.drafts.get(postKey(post)))?.body).toBe('前からある文');
    broken = false;
    draft.change(content('新しい文。'));
    await draft.flush();
    expect((await desk.drafts.get(postKey(post)))?.body).toBe('前からある文\n新しい文。');
  });

  test('is gone once its reply is known to be out', async () => {
    const stage = createStage();
    const desk = stage.open();
    await desk.drafts.save(post, { body: '送った文', templateId: null, fields: [] });
    const input = makeLog({ post });
    await desk.interactions.log(input);
    await desk.interactions.confirmSent(input.id, { permalink: null, by: 'page' });
    const draft = openDraft(desk, post, () => desk.interactions.forPost('x', post.id ?? ''), fail);
    await vi.waitFor(() => expect(draft.loaded.value).toBe(true));
    expect(draft.content.value.body).toBe('');
    expect(await desk.drafts.get(postKey(post))).toBeUndefined();
  });

  /** A reply to the post, logged and then known to be out. */
  async function reply(desk: ReturnType<ReturnType<typeof createStage>['open']>) {
    const entry = await desk.interactions.log(makeLog({ post }));
    const confirm = () => desk.interactions.confirmSent(entry.id, { permalink: null, by: 'agent' });
    return { ...entry, confirm };
  }

  test('is gone from the box when the reply made of it is seen, though it was typed just before', async () => {
    const desk = createStage().open();
    const draft = openDraft(desk, post, nobody, fail);
    draft.change(content('送る文'));
    draft.handOver();
    const { createdAt } = await reply(desk);
    await draft.finish(createdAt);
    expect(draft.content.value.body).toBe('');
    expect(await desk.drafts.get(postKey(post))).toBeUndefined();
  });

  test('of a second reply stands when the first is seen to be out', async () => {
    const desk = createStage().open();
    const draft = openDraft(desk, post, nobody, fail);
    draft.change(content('一度目の文'));
    draft.handOver();
    const { createdAt } = await reply(desk);
    draft.change(content('二度目の文'));
    await draft.finish(createdAt);
    expect(draft.content.value.body).toBe('二度目の文');
    expect((await desk.drafts.get(postKey(post)))?.body).toBe('二度目の文');
  });

  test('of a second reply is there again when the first was confirmed after it was begun', async () => {
    const desk = createStage().open();
    const { confirm } = await reply(desk);
    await desk.drafts.save(post, { body: '二度目の書きかけ', templateId: null, fields: [] });
    await confirm();
    const draft = openDraft(desk, post, () => desk.interactions.forPost('x', post.id ?? ''), fail);
    await vi.waitFor(() => expect(draft.loaded.value).toBe(true));
    expect(draft.content.value.body).toBe('二度目の書きかけ');
  });

  test('that was emptied is not kept', async () => {
    const desk = createStage().open();
    await desk.drafts.save(post, { body: '要らない', templateId: null, fields: [] });
    const draft = openDraft(desk, post, nobody, fail);
    await vi.waitFor(() => expect(draft.content.value.body).toBe('要らない'));
    draft.change(content(''));
    await draft.flush();
    expect(await desk.drafts.get(postKey(post))).toBeUndefined();
  });

  test('that cannot be saved is said, and stays on screen', async () => {
    const desk = createStage().open();
    const told: unknown[] = [];
    const broken = { drafts: { ...desk.drafts, save: () => Promise.reject(new Error('full')) } };
    const draft = openDraft(broken, post, nobody, (error) => told.push(error));
    draft.change(content('大事な文'));
    await draft.flush();
    expect(told).toHaveLength(1);
    expect(draft.content.value.body).toBe('大事な文');
  });
});
