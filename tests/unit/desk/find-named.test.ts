import { beforeEach, describe, expect, test } from 'vitest';
import type { Desk } from '@/lib/desk/desk';
import { createStage, makeLog, makePost } from './stage';

let desk: Desk;
let aliceId: string;
let bobId: string;
let soraId: string;
beforeEach(async () => {
  desk = createStage().open();
  const log = async (post: ReturnType<typeof makePost>) =>
    (await desk.interactions.log(makeLog({ post }))).authorId;
  aliceId = await log(makePost({ id: '1', handle: 'Shared', numericId: '1' }));
  bobId = await log(makePost({ id: '2', handle: 'shared', numericId: '2' }));
  await log(makePost({ id: '3', handle: 'alice_new', numericId: '1' }));
  soraId = await log(
    makePost({
      site: 'wordpress',
      kind: 'entry',
      author: {
        key: 'wordpress:blog.example.jp/author/sora',
        idKey: null,
        name: 'そら',
        handle: null,
        url: 'https://blog.example.jp/author/sora/',
      },
    }),
  );
});

const idsOf = async (...asked: Parameters<Desk['authors']['findNamed']>) =>
  (await desk.authors.findNamed(...asked)).map(({ id }) => id).sort();

describe('a person who asks to be erased', () => {
  test.each(['@alice_new', 'ALICE_NEW', ' ＠alice_new ', 'https://x.com/alice_new', 'x.com/Alice_New/'])(
    'is found by %s',
    async (typed) => {
      expect(await idsOf('x', typed)).toEqual([aliceId]);
    },
  );

  test('is found by a handle they had before, beside who has it now', async () => {
    expect(await idsOf('x', 'shared')).toEqual([aliceId, bobId].sort());
  });

  test.each([
    'https://blog.example.jp/author/sora',
    'http://www.blog.example.jp/author/sora/?',
    'blog.example.jp/author/sora',
  ])('is found by the address %s, whatever site is chosen', async (typed) => {
    expect(await idsOf('x', typed)).toEqual([soraId]);
  });

  test('is found by a handle they took since, which a draft has beside their number', async () => {
    const post = makePost({ id: '4', handle: 'bob_new', numericId: '2' });
    await desk.drafts.save(post, { body: '下書きの中身', templateId: null, fields: [] });
    expect(await idsOf('x', '@bob_new')).toEqual([bobId]);
    expect(await desk.authors.erase(bobId)).toMatchObject({ interactions: 1, drafts: 1 });
    expect(await desk.authors.findUnlogged('x', '@bob_new')).toBeUndefined();
  });

  test('is not found on another site, nor once erased', async () => {
    expect(await idsOf('mastodon', 'alice_new')).toEqual([]);
    expect(await idsOf('x', 'blog.example.jp')).toEqual([]);
    await desk.authors.erase(aliceId);
    expect(await idsOf('x', 'shared')).toEqual([bobId]);
  });
});
