import type { Desk } from '@/lib/desk/desk';
import { pageKeys } from '@/lib/domain/page-keys';
import type { SeenComment } from '@/lib/domain/seen-comment';
import { makeComment } from '../playbook/watch/comment-area';
import { makeLog, makePost } from './stage';
import { makeWriter } from './writers';

/** A watched entry of somebody else's, and what its comment area shows below ours. */
export async function watchEntry(desk: Desk, ...others: SeenComment[]) {
  const post = makePost({
    site: 'livedoor',
    id: '52180001',
    kind: 'entry',
    permalink: 'https://blog.livedoor.jp/host/archives/52180001.html',
    author: makeWriter({ key: 'livedoor:host', name: 'ブログ主', handle: 'host' }),
  });
  const { parts } = await desk.interactions.log(makeLog({ post }));
  const ours = makeComment({ id: '1', text: parts[0] ?? '' });
  const look = (count: number) => desk.watches.look(pageKeys(post), [ours, ...others.slice(0, count)]);
  for (const count of others.keys()) await look(count);
  await look(others.length);
  return {
    lookAgain: () => look(others.length),
    readNews: async () => (await desk.watches.ofPage(pageKeys(post)))[0]?.news.map(({ text }) => text),
  };
}
