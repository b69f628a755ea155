import { expect, it } from 'vitest';
import { findWatch, lookAtPage } from '@/entrypoints/background/watched-pages';
import { createStage, makeLog, makePost } from '../desk/stage';
import { makeComment } from '../playbook/watch/comment-area';

const page = { id: '52180001', permalink: 'https://blog.livedoor.jp/sora/archives/52180001.html' };
const comments = [makeComment({ id: '1', text: '私もです', name: '名無し' })];

it('says of a page nobody watches that it is none, and keeps nothing of it (law 2)', async () => {
  const stage = createStage();
  const desk = stage.open();
  expect((await findWatch(desk, 'livedoor', page)).news).toBeNull();
  expect(await lookAtPage(desk, 'livedoor', page, comments)).toBeNull();
  expect(JSON.stringify(await stage.dump())).not.toContain('名無し');
});

it('counts on a watched page, from none', async () => {
  const desk = createStage().open();
  const post = makePost({ ...page, site: 'livedoor', kind: 'entry' });
  await desk.interactions.log(makeLog({ post }));
  expect((await findWatch(desk, 'livedoor', page)).news).toBe(0);
});
