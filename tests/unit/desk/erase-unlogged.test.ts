import { expect, test } from 'vitest';
import { makeComment } from '../playbook/watch/comment-area';
import { createStage, makePost } from './stage';
import { watchEntry } from './watched-entry';
import { makeWriter } from './writers';

test('an erase needs nothing logged: not for who wrote below an entry or was drafted to', async () => {
  const stage = createStage();
  const desk = stage.open();
  const { lookAgain, readNews } = await watchEntry(
    desk,
    makeComment({ id: '70020002', text: '横から失礼', name: 'かおり', writtenBy: ['livedoor:kaori'] }),
    makeComment({ id: '70020003', text: '残る話', name: 'ほかの人', writtenBy: ['livedoor:other'] }),
    makeComment({ id: '70020004', text: '名前だけの話', name: 'かおり' }),
  );
  const author = makeWriter({ key: 'livedoor:kaori', name: 'かおり', handle: 'kaori' });
  const post = makePost({ site: 'livedoor', id: '9', permalink: null, author });
  await desk.drafts.save(post, { body: '下書きの中身', templateId: null, fields: [] });
  expect(await desk.authors.findNamed('livedoor', '@kaori')).toEqual([]);
  expect((await desk.authors.findUnlogged('livedoor', '@kaori'))?.count).toBe(2);
  expect(await desk.authors.eraseUnlogged('livedoor', '@kaori')).toMatchObject({ comments: 1, drafts: 1 });
  await lookAgain();
  expect(JSON.stringify(await stage.dump())).not.toMatch(/横から失礼|下書きの中身|livedoor:kaori|70020002/u);
  expect(await desk.authors.findUnlogged('livedoor', '@kaori')).toBeUndefined();
  // A comment without any address goes by the name below it.
  expect(await desk.authors.eraseUnlogged('livedoor', 'かおり')).toMatchObject({ comments: 1 });
  expect(await readNews()).toEqual(['残る話']);
  await expect(desk.authors.eraseUnlogged('livedoor', 'かおり')).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('an erase takes what was found by the address of their blog, though they go by a name of their own on it', async () => {
  const stage = createStage();
  const desk = stage.open();
  const [blogKey, own] = ['web:sora.example.jp', 'wordpress:sora.example.jp/author/kaori'];
  const { readNews } = await watchEntry(
    desk,
    makeComment({ id: '2', text: 'ブログ主の話', name: 'かおり', writtenBy: [own, blogKey] }),
    makeComment({ id: '3', text: '残る話', name: 'ほかの人', writtenBy: ['wordpress:other'] }),
  );
  const author = makeWriter({ key: own, blogKey });
  const post = makePost({ site: 'wordpress', kind: 'entry', id: '2', permalink: null, author });
  await desk.drafts.save(post, { body: '下書きの中身', templateId: null, fields: [] });
  expect((await desk.authors.findUnlogged('wordpress', 'https://sora.example.jp/'))?.count).toBe(2);
  const report = await desk.authors.eraseUnlogged('wordpress', 'sora.example.jp');
  expect(report).toMatchObject({ comments: 1, drafts: 1 });
  expect(await readNews()).toEqual(['残る話']);
  expect(JSON.stringify(await stage.dump())).not.toMatch(/下書きの中身|author\/kaori/u);
});

test('an erase says before which comments go by the name alone, a namesake’s among them', async () => {
  const desk = createStage().open();
  const { readNews } = await watchEntry(
    desk,
    makeComment({ id: '2', text: 'ある人の話', name: '名無し' }),
    makeComment({ id: '3', text: '別の人の話', name: '名無し' }),
    makeComment({ id: '4', text: '鍵のある人の話', name: '名無し', writtenBy: ['livedoor:kaori'] }),
  );
  const found = await desk.authors.findUnlogged('livedoor', '名無し');
  expect(found?.count).toBe(2);
  expect(await desk.authors.findUnlogged('seesaa', '名無し')).toBeUndefined();
  const author = found?.author ?? { id: '', identities: [] };
  const page = 'https://blog.livedoor.jp/host/archives/52180001.html';
  expect(await desk.authors.findSignedOnly(author)).toEqual({ comments: 2, pages: [page] });
  expect(await desk.authors.eraseUnlogged('livedoor', '名無し')).toMatchObject({ comments: 2 });
  expect(await readNews()).toEqual(['鍵のある人の話']);
});

test.each(['Ｍｉｋａ', 'mika', ' ｶｵﾘ  ☆'])(
  'an erase finds comments signed %j however the name is typed',
  async (signed) => {
    const desk = createStage().open();
    const { readNews } = await watchEntry(desk, makeComment({ id: '2', text: '名前だけの話', name: signed }));
    const typed = signed === ' ｶｵﾘ  ☆' ? 'カオリ ☆' : 'Mika';
    expect((await desk.authors.findUnlogged('livedoor', typed))?.count).toBe(1);
    expect((await desk.authors.findUnlogged('livedoor', signed))?.count).toBe(1);
    expect(await desk.authors.eraseUnlogged('livedoor', typed)).toMatchObject({ comments: 1 });
    expect(await readNews()).toEqual([]);
  },
);
