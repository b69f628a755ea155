import { expect, test } from 'vitest';
import type { Desk } from '@/lib/desk/desk';
import { pageKeys } from '@/lib/domain/page-keys';
import type { PostAuthor } from '@/lib/domain/post';
import { makeComment } from '../playbook/watch/comment-area';
import { createStage, makeLog, makePost } from './stage';
import { makeWriter } from './writers';

const KAORI = makeWriter({ key: 'livedoor:kaori', name: 'かおり', handle: 'kaori' });
const PAGE = 'https://blog.livedoor.jp/host/archives/52180001.html';

/** A watched entry, and below ours a comment signed with her name and nothing else. */
async function watchEntry(desk: Desk, author: PostAuthor, fields: { id: string; permalink: string }) {
  const post = makePost({ site: 'livedoor', kind: 'entry', author, ...fields });
  const { parts, authorId } = await desk.interactions.log(makeLog({ post }));
  const ours = makeComment({ id: '1', text: parts[0] ?? '' });
  await desk.watches.look(pageKeys(post), [ours]);
  await desk.watches.look(pageKeys(post), [ours, makeComment({ id: '2', text: 'ある話', name: 'かおり' })]);
  return authorId;
}

test('what stands below her own entries goes with them, and is no namesake’s to be asked about', async () => {
  const desk = createStage().open();
  const authorId = await watchEntry(desk, KAORI, { id: '9', permalink: 'https://kaori.example.jp/9' });
  const host = makeWriter({ key: 'livedoor:host', name: 'ブログ主', handle: 'host' });
  await watchEntry(desk, host, { id: '52180001', permalink: PAGE });
  const found = await desk.authors.findNamed('livedoor', '@kaori');
  expect(found.map(({ id }) => id)).toEqual([authorId]);
  const signed = await Promise.all(found.map((author) => desk.authors.findSignedOnly(author)));
  expect(signed).toEqual([{ comments: 1, pages: [PAGE] }]);
});
