import { expect, test } from 'vitest';
import { postKey } from '@/lib/domain/post-key';
import { createStage, makePost } from './stage';

test('a draft is kept for an entry that has nothing but an address, however long', async () => {
  const desk = createStage().open();
  const slug = encodeURIComponent('電波'.repeat(90));
  const post = makePost({
    site: 'web',
    kind: 'entry',
    id: null,
    permalink: `https://blog.example.jp/${slug}`,
  });
  await desk.drafts.save(post, { body: 'ご不便をおかけして', templateId: null, fields: [] });
  expect(await desk.drafts.get(postKey(post))).toMatchObject({ body: 'ご不便をおかけして' });
});

test('a draft is written over only by who saw it: another window’s stays', async () => {
  const stage = createStage();
  const [desk, other] = [stage.open(), stage.open()];
  const post = makePost();
  const write = (body: string) => ({ body, templateId: null, fields: [] });
  const first = await desk.drafts.save(post, write('一'), null);
  const second = await other.drafts.save(post, write('二'), first);
  expect(await desk.drafts.save(post, write('三'), first)).toBeUndefined();
  expect(await desk.drafts.save(post, write('三'), null)).toBeUndefined();
  expect(await desk.drafts.remove(postKey(post), first)).toBe(false);
  expect(await desk.drafts.get(postKey(post))).toEqual(second);
  expect(await desk.drafts.remove(postKey(post), second)).toBe(true);
  expect(await desk.drafts.get(postKey(post))).toBeUndefined();
});
