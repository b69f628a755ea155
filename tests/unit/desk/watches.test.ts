import { describe, expect, test } from 'vitest';
import { foldChanges } from '@/lib/desk/changes/fold-changes';
import { pageKeys } from '@/lib/domain/page-keys';
import type { Post } from '@/lib/domain/post';
import { overSince } from '@/lib/playbook/watch/watch-queue';
import { openNews, standingOf } from '@/lib/playbook/watch/watch-state';
import { makeComment } from '../playbook/watch/comment-area';
import { createStage, makeLog, makePost } from './stage';

const OURS_TEXT = 'そらモバイルの三浦です。ご不便をおかけしています。';
const ENTRY: Partial<Post> = {
  site: 'livedoor',
  id: '52180001',
  kind: 'entry',
  title: '電波が入らない',
  permalink: 'https://blog.livedoor.jp/sora_kurashi/archives/52180001.html',
  author: {
    key: 'livedoor:sora_kurashi',
    idKey: null,
    name: 'そら暮らし',
    handle: 'sora_kurashi',
    url: null,
  },
};
const keys = pageKeys(makePost(ENTRY));
const OLD = makeComment({ id: '1', text: '私もです', name: '名無し' });
const OURS = makeComment({ id: '2', text: OURS_TEXT, name: 'そらモバイル 三浦' });
const OWNER = makeComment({ id: '3', text: 'ありがとうございます', name: 'そら暮らし', byOwner: true });

async function openStage() {
  const stage = createStage();
  stage.setTime('2026-11-19T06:00:00.000Z');
  const desk = stage.open();
  await desk.health.ready();
  const comment = (fields: Partial<Parameters<typeof makeLog>[0]> = {}) =>
    desk.interactions.log(makeLog({ post: makePost(ENTRY), parts: [OURS_TEXT], ...fields }));
  return { stage, desk, comment };
}

describe('a logged comment', () => {
  test('opens a watch by itself, once, for 14 days, due on the next working day', async () => {
    const { desk, comment } = await openStage();
    const input = makeLog({ post: makePost(ENTRY), parts: [OURS_TEXT] });
    const entry = await desk.interactions.log(input);
    await desk.interactions.log(input);
    const watches = await desk.watches.ofPage(keys);
    expect(watches).toHaveLength(1);
    expect(watches[0]).toMatchObject({
      id: entry.id,
      authorId: entry.authorId,
      caseId: entry.caseId,
      post: { site: 'livedoor', id: '52180001', title: '電波が入らない' },
      dueAt: '2026-11-20T00:00:00.000Z',
      state: 'open',
    });
    const days = (Date.parse(watches[0]?.endsAt ?? '') - Date.parse(watches[0]?.openedAt ?? '')) / 86_400_000;
    expect(days).toBe(14);
    await comment({ action: 'thanks' });
    await comment({ action: 'note', parts: [] });
    await desk.interactions.log(makeLog());
    expect(await desk.watches.queue()).toHaveLength(1);
  });

  test('below another comment is found by the address of the entry', async () => {
    const { desk } = await openStage();
    const below = makePost({
      ...ENTRY,
      kind: 'comment',
      id: 'comment-1',
      permalink: `${ENTRY.permalink}#com_1`,
    });
    await desk.interactions.log(makeLog({ post: below, parts: [OURS_TEXT] }));
    expect(await desk.watches.ofPage(keys)).toHaveLength(1);
  });

  test('that was not posted is not watched, nor one taken back; brought back it is again', async () => {
    const { desk, comment } = await openStage();
    const { id } = await comment();
    await desk.interactions.undo(id);
    expect(await desk.watches.ofPage(keys)).toEqual([]);
    await desk.interactions.redo(id);
    expect(await desk.watches.ofPage(keys)).toHaveLength(1);
    await desk.interactions.markUnsent(id);
    expect(await desk.watches.ofPage(keys)).toEqual([]);
    await desk.interactions.confirmSent(id, { permalink: null, by: 'page' });
    expect(await desk.watches.ofPage(keys)).toHaveLength(1);
  });
});

describe('a look at a watched page', () => {
  test('remembers how it was, finds ours, and tells what came after: once', async () => {
    const { stage, desk, comment } = await openStage();
    await comment();
    await desk.watches.look(keys, [OLD]);
    stage.setTime('2026-11-20T06:00:00.000Z');
    await desk.watches.look(keys, [OLD, OURS, OWNER]);
    const [watch] = await desk.watches.ofPage(keys);
    expect(watch?.ours).toMatchObject({ id: '2' });
    expect(watch?.news.map(({ text, byOwner }) => [text, byOwner])).toEqual([['ありがとうございます', true]]);
    const rows = stage.notified.length;
    await desk.watches.look(keys, [OLD, OURS, OWNER]);
    expect(stage.notified).toHaveLength(rows);
  });

  test('knows ours as it was posted, after the agent changed it in the form, and other comments of the desk', async () => {
    const { desk, comment } = await openStage();
    const { id } = await comment();
    const parts = ['そらモバイルの三浦です。言い直しました。'];
    await desk.interactions.confirmSent(id, { permalink: null, by: 'page', parts });
    const edited = makeComment({ id: '2', text: parts[0] ?? '' });
    await desk.watches.look(keys, [OLD, edited, OWNER]);
    expect((await desk.watches.ofPage(keys))[0]?.news).toHaveLength(1);
    // A second comment of ours: the first watch gives way, and neither takes the other's comment for an answer.
    await comment({ parts: ['そらモバイルの三浦です。続報です。'] });
    const second = makeComment({ id: '4', text: 'そらモバイルの三浦です。続報です。' });
    await desk.watches.look(keys, [OLD, edited, OWNER, second]);
    const watches = await desk.watches.ofPage(keys);
    expect(watches.map(({ news }) => news.length)).toEqual([0]);
  });

  test('sees a comment that awaited the owner once it is shown, and writes its address into the log', async () => {
    const { desk, comment } = await openStage();
    const { id, authorId } = await comment();
    await desk.interactions.confirmSent(id, {
      permalink: null,
      by: 'page',
      comment: { id: '2', state: 'pending' },
    });
    const url = `${ENTRY.permalink}#com_2`;
    const logged = () => desk.interactions.find(id);
    await desk.watches.look(keys, [OLD]);
    await desk.watches.look(keys, [OLD, { ...OURS, url, pending: true }]);
    expect(await logged()).toMatchObject({ comment: { state: 'pending' }, replyUrl: null });
    // Let through, with a word changed by the owner: its number says that it is ours.
    await desk.watches.look(keys, [OLD, makeComment({ id: '2', text: `${OURS_TEXT}（管理人）`, url })]);
    expect(await logged()).toMatchObject({ comment: { id: '2', state: 'shown' }, replyUrl: url });
    expect(new Set(await desk.watches.ownComments(keys))).toEqual(new Set(['2', url]));
    expect(await desk.authors.summarise([['livedoor:sora_kurashi']])).toMatchObject([{ contacts: 1 }]);
    expect((await desk.interactions.historyOf(authorId))[0]).toMatchObject({ delivery: 'sent' });
  });

  test('takes nobody else’s comment for one of ours that was not found', async () => {
    const { desk, comment } = await openStage();
    const { id } = await comment();
    await desk.interactions.noteComment(id, { id: null, state: 'not-found' });
    await desk.watches.look(keys, [OLD, OWNER]);
    expect(await desk.interactions.find(id)).toMatchObject({
      delivery: 'filled',
      comment: { state: 'not-found' },
    });
    await desk.watches.look(keys, [OLD, OURS, OWNER]);
    expect(await desk.interactions.find(id)).toMatchObject({
      delivery: 'sent',
      confirmedBy: 'page',
      comment: { id: '2', state: 'shown' },
    });
  });

  test('of a page nobody watches leaves no trace (law 2)', async () => {
    const { stage, desk } = await openStage();
    const before = await stage.dump();
    await desk.watches.look(keys, [OLD, OWNER]);
    expect(await stage.dump()).toEqual(before);
  });
});

describe("the agent's word", () => {
  async function withNews() {
    const opened = await openStage();
    const entry = await opened.comment();
    await opened.desk.watches.look(keys, [OLD]);
    opened.stage.setTime('2026-11-27T06:00:00.000Z');
    await opened.desk.watches.look(keys, [OLD, OURS, OWNER]);
    const statusOf = async () => (await opened.desk.authors.cases(entry.authorId))[0]?.status;
    return { ...opened, id: entry.id, authorId: entry.authorId, statusOf };
  }

  test('alone moves the case to answered, and can be taken back', async () => {
    const { desk, id, statusOf } = await withNews();
    expect(await statusOf()).toBe('waiting');
    const before = await desk.watches.judge(id, 'answered');
    expect(await statusOf()).toBe('answered');
    expect((await desk.watches.ofPage(keys)).map(({ state }) => state)).toEqual(['answered']);
    await desk.watches.undo(before);
    expect(await statusOf()).toBe('waiting');
    expect(openNews((await desk.watches.ofPage(keys))[0] ?? { news: [] })).toHaveLength(1);
  });

  test('"not yet" goes on waiting for what comes next', async () => {
    const { desk, id, statusOf } = await withNews();
    await desk.watches.judge(id, 'not-yet');
    const [watch] = await desk.watches.ofPage(keys);
    expect(openNews(watch ?? { news: [] })).toEqual([]);
    expect(watch?.dueAt).toBe('2026-11-30T00:00:00.000Z');
    expect(await statusOf()).toBe('waiting');
    const more = makeComment({ id: '9', text: '直りました', byOwner: true });
    await desk.watches.look(keys, [OLD, OURS, OWNER, more]);
    expect(openNews((await desk.watches.ofPage(keys))[0] ?? { news: [] }).map(({ text }) => text)).toEqual([
      '直りました',
    ]);
  });

  test('ends it, extends it, and nothing else keeps it from ending but news', async () => {
    const { stage, desk, id, comment } = await withNews();
    stage.setTime('2027-01-20T00:00:00.000Z');
    await desk.watches.endExpired();
    expect((await desk.watches.ofPage(keys))[0]?.state).toBe('open');
    await desk.watches.judge(id, 'not-yet');
    stage.setTime('2027-02-20T00:00:00.000Z');
    await desk.watches.endExpired();
    expect((await desk.watches.queue()).map(({ state }) => state)).toEqual(['ended']);
    const before = await desk.watches.extend(id);
    expect((await desk.watches.ofPage(keys))[0]?.endsAt.slice(0, 10)).toBe('2027-03-06');
    await desk.watches.undo(before);
    expect((await desk.watches.ofPage(keys))[0]?.state).toBe('ended');
    await comment();
    expect(await desk.watches.queue()).toHaveLength(1);
  });

  test('stands although more comes later: that is kept quietly until the watch is taken up again', async () => {
    const { stage, desk, id } = await withNews();
    await desk.watches.judge(id, 'answered');
    const [answered] = await desk.watches.queue();
    stage.setTime('2026-12-10T06:00:00.000Z');
    const rows = stage.notified.length;
    await desk.watches.look(keys, [OLD, OURS, OWNER]);
    expect(stage.notified, 'a visit without news writes nothing').toHaveLength(rows);
    const late = makeComment({ id: '9', text: 'また圏外です', byOwner: true });
    await desk.watches.look(keys, [OLD, OURS, OWNER, late]);
    const [watch] = await desk.watches.ofPage(keys);
    expect(watch?.state).toBe('answered');
    expect(openNews(watch ?? { news: [] }).map(({ text }) => text)).toEqual(['また圏外です']);
    expect(watch && overSince(watch)).toBe(answered && overSince(answered));
    await desk.watches.extend(id);
    const [again] = await desk.watches.ofPage(keys);
    expect(again && standingOf(again, new Date('2026-12-10T07:00:00.000Z'))).toBe('news');
  });

  test('is about nothing any more once the person refused (law 3) or was erased (law 6)', async () => {
    const { stage, desk, authorId } = await withNews();
    await desk.authors.setNoContact({ authorId }, '');
    expect(await desk.watches.queue()).toEqual([]);
    await desk.authors.erase(authorId);
    expect(await desk.watches.ofPage(keys)).toEqual([]);
    const left = JSON.stringify(await stage.dump());
    for (const trace of ['ありがとうございます', '52180001', OWNER.hash, '電波が入らない']) {
      expect(left).not.toContain(trace);
    }
    await desk.watches.look(keys, [OLD, OURS, OWNER]);
    expect(JSON.stringify(await stage.dump())).toBe(left);
  });
});

describe('a watch', () => {
  test('is the fold of its changes', async () => {
    const { stage, desk, comment } = await openStage();
    const { id } = await comment();
    await desk.watches.look(keys, [OLD]);
    await desk.watches.look(keys, [OLD, OURS, OWNER]);
    await desk.watches.judge(id, 'answered');
    const { changes = [], watches = [] } = await stage.dump();
    const own = (changes as { table: string; rowId: string }[]).filter(({ table }) => table === 'watches');
    expect(foldChanges(own as never)).toEqual(watches[0]);
  });
});
