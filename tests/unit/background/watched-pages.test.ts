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

it('counts nothing any more that came after the agent ended the watch', async () => {
  const desk = createStage().open();
  const post = makePost({ ...page, site: 'livedoor', kind: 'entry' });
  const entry = await desk.interactions.log(makeLog({ post }));
  const ours = makeComment({ id: '7', text: entry.parts[0] ?? '' });
  const answer = (id: string) => makeComment({ id, text: `返事${id}`, name: '家主' });
  await lookAtPage(desk, 'livedoor', page, [ours]);
  expect(await lookAtPage(desk, 'livedoor', page, [ours, answer('8')])).toBe(1);
  await desk.watches.judge(entry.id, 'ended');
  expect(await lookAtPage(desk, 'livedoor', page, [ours, answer('8'), answer('9')])).toBe(0);
  const [watch] = await desk.watches.ofAuthor(entry.authorId);
  expect(watch?.news.map(({ text }) => text)).toContain('返事9');
});
