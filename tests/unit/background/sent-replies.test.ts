import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeStep } from '@/entrypoints/background/reply-progress';
import { listPendingFills, recordSent } from '@/entrypoints/background/sent-replies';
import type { Desk } from '@/lib/desk/desk';
import { fillId, parseFillId } from '@/lib/domain/fill-id';
import type { SentReport } from '@/lib/messaging/protocol';
import { createStage, makeLog, makePost } from '../desk/stage';
import { stubLocks } from '../stub-locks';

const ID = '01939f5e-7a10-7c3e-9d51-0f6a3b1c2d4e';
const reply = {
  id: ID,
  parts: ['はじめの部分（続きます）', 'おわりの部分 ^MJ'],
  post: { id: '1790' },
  accountHandle: 'soramobile_care',
  createdAt: '2026-11-21T05:02:00.000Z',
  delivery: 'filled',
  deletedAt: null,
};
/** The agent got this part in her hands. */
const handOver = (desk: Desk, id: string, part: number) =>
  takeStep(desk, id, {
    kind: 'claim',
    part,
    filled: { by: 'composer', at: '2026-11-21T05:02:00.000Z', claim: 'c' },
  });

function fakeDesk(sent: unknown[] = []) {
  const confirmSent = vi.fn(async () => reply);
  const findAwaited = vi.fn(async (id: string) => (id === ID ? reply : undefined));
  const desk = {
    interactions: {
      confirmSent,
      recordParts: async () => reply,
      findAwaited,
      pending: async () => [reply],
      page: async () => ({ rows: sent, next: null }),
    },
  } as unknown as Desk;
  return { desk, confirmSent };
}

const report = (part: number, text: string): SentReport => ({
  fillId: fillId(ID, part),
  permalink: `https://x.com/soramobile_care/status/99${part}`,
  text,
  handle: 'soramobile_care',
  postedAt: '2026-11-21T05:03:00.000Z',
});

beforeEach(() => {
  fakeBrowser.reset();
  stubLocks();
});

describe('fill ids', () => {
  it('come back as they were made', () => {
    expect(parseFillId(fillId(ID, 3))).toEqual({ interactionId: ID, part: 3 });
  });
  it.each(['', 'x', `${ID}`, `${ID}/`, `${ID}/1/2`, `${ID}/abc`])('%s is none', (id) => {
    expect(parseFillId(id)).toBeUndefined();
  });
});

describe('a reply in two parts', () => {
  it('stays filled until both parts are out, then is logged as posted', async () => {
    const { desk, confirmSent } = fakeDesk();
    await recordSent(desk, report(0, 'はじめの部分、直した（続きます）'));
    expect(confirmSent).not.toHaveBeenCalled();
    await handOver(desk, ID, 1);
    expect((await listPendingFills(desk, 'x', {})).map(({ text }) => text)).toEqual(['おわりの部分 ^MJ']);

    await recordSent(desk, report(1, 'おわりの部分 ^MJ'));
    expect(confirmSent).toHaveBeenCalledExactlyOnceWith(
      ID,
      expect.objectContaining({
        parts: ['はじめの部分、直した（続きます）', 'おわりの部分 ^MJ'],
        permalink: 'https://x.com/soramobile_care/status/990',
        by: 'page',
      }),
    );
  });

  it('keeps the first report of a part when another tab sees it too', async () => {
    const { desk, confirmSent } = fakeDesk();
    await recordSent(desk, report(0, '一度目'));
    await recordSent(desk, report(0, '二度目'));
    await recordSent(desk, report(1, '最後'));
    expect(confirmSent).toHaveBeenCalledWith(ID, expect.objectContaining({ parts: ['一度目', '最後'] }));
  });

  it('loses neither part when two tabs see them in the same instant', async () => {
    const { desk, confirmSent } = fakeDesk();
    await Promise.all([recordSent(desk, report(0, '一通目')), recordSent(desk, report(1, '二通目'))]);
    expect(confirmSent).toHaveBeenCalledWith(ID, expect.objectContaining({ parts: ['一通目', '二通目'] }));
  });

  it.each([
    [0, 1],
    [1, 0],
  ])('does not count one post twice, however alike the parts are (%i, then %i)', async (...parts) => {
    const { desk, confirmSent } = fakeDesk();
    const { permalink } = report(0, '');
    await handOver(desk, ID, 1);
    for (const part of parts)
      await recordSent(desk, { ...report(part, 'はじめの部分（続きます）'), permalink });
    expect(confirmSent).not.toHaveBeenCalled();
    expect((await listPendingFills(desk, 'x', {})).map((each) => each.fillId)).toEqual([fillId(ID, 1)]);
  });

  it('does not take the answer to somebody else for it, nor part of it', async () => {
    const permalink = report(0, '').permalink;
    const other = { ...reply, id: ID.replace('0', '2'), post: { id: '1799' }, replyUrl: permalink };
    const { desk, confirmSent } = fakeDesk([other]);
    await recordSent(desk, report(0, '同じ文面'));
    await recordSent(desk, report(1, 'おわりの部分 ^MJ'));
    expect(confirmSent).not.toHaveBeenCalled();
    expect((await listPendingFills(desk, 'x', {})).map((each) => each.fillId)).toEqual([fillId(ID, 0)]);
  });

  it('ignores reports about nothing we filled', async () => {
    const { desk, confirmSent } = fakeDesk();
    await recordSent(desk, { ...report(0, 'a'), fillId: 'nonsense' });
    await recordSent(desk, { ...report(0, 'a'), fillId: fillId(ID.replace('0', '1'), 0) });
    await recordSent(desk, { ...report(0, 'a'), fillId: fillId(ID, 7) });
    expect(confirmSent).not.toHaveBeenCalled();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});

describe('a reply that was taken back to be written anew', () => {
  const post = makePost();
  const reportOf = (id: string, text: string): SentReport => ({ ...report(0, text), fillId: fillId(id, 0) });

  it('is logged all the same when the page shows it going out', async () => {
    const desk = createStage().open();
    const input = makeLog({ post });
    await desk.interactions.log(input);
    await handOver(desk, input.id, 0);
    await desk.interactions.undo(input.id);
    expect((await listPendingFills(desk, 'x', {})).map((each) => each.fillId)).toEqual([fillId(input.id, 0)]);
    await recordSent(desk, reportOf(input.id, '出た文 ^MJ'));
    expect(await desk.interactions.forPost('x', post.id ?? '')).toMatchObject([
      { id: input.id, delivery: 'sent', confirmedBy: 'page', parts: ['出た文 ^MJ'] },
    ]);
  });

  it('stays taken back when a later reply to the post has taken its place', async () => {
    const desk = createStage().open();
    const [first, second] = [makeLog({ post }), makeLog({ post })];
    await desk.interactions.log(first);
    await desk.interactions.undo(first.id);
    await desk.interactions.log(second);
    expect((await listPendingFills(desk, 'x', {})).map((each) => each.fillId)).toEqual([
      fillId(second.id, 0),
    ]);
    await recordSent(desk, reportOf(first.id, '書き直した文 ^MJ'));
    expect(await desk.interactions.forPost('x', post.id ?? '')).toMatchObject([
      { id: second.id, delivery: 'filled' },
    ]);
  });

  it('stays taken back when it was known to be out before: the agent took the entry out of the log', async () => {
    const desk = createStage().open();
    const input = makeLog({ post });
    await desk.interactions.log(input);
    await recordSent(desk, reportOf(input.id, '出た文 ^MJ'));
    await desk.interactions.undo(input.id);
    await recordSent(desk, reportOf(input.id, '出た文 ^MJ'));
    expect(await desk.interactions.forPost('x', post.id ?? '')).toEqual([]);
  });

  it('is not brought back for somebody who was erased', async () => {
    const desk = createStage().open();
    const input = makeLog({ post });
    const { authorId } = await desk.interactions.log(input);
    await desk.interactions.undo(input.id);
    await desk.authors.erase(authorId);
    await recordSent(desk, reportOf(input.id, '出た文 ^MJ'));
    expect(await desk.interactions.forPost('x', post.id ?? '')).toEqual([]);
  });
});
