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
