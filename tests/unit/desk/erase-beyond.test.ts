import { describe, expect, test } from 'vitest';
import type { Desk } from '@/lib/desk/desk';
import { pageKeys } from '@/lib/domain/page-keys';
import type { PostAuthor } from '@/lib/domain/post';
import type { SeenComment } from '@/lib/domain/seen-comment';
import { makeComment } from '../playbook/watch/comment-area';
import { createStage, makeLog, makePost } from './stage';

const writer = (fields: Partial<PostAuthor>): PostAuthor => ({
  key: 'x:hikari',
  idKey: null,
  name: 'ひかり',
  handle: 'hikari',
  url: null,
  ...fields,
});

describe('an erase beyond what is filed under the person', () => {
  /** A watched entry of somebody else's, and what its comment area shows below ours. */
  async function watchEntry(desk: Desk, ...others: SeenComment[]) {
    const post = makePost({
      site: 'livedoor',
      id: '52180001',
      kind: 'entry',
      permalink: 'https://blog.livedoor.jp/host/archives/52180001.html',
      author: writer({ key: 'livedoor:host', name: 'ブログ主', handle: 'host' }),
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

  test('takes what they wrote below an entry of somebody else, and does not take it for new again', async () => {
    const stage = createStage();
    const desk = stage.open();
    const { lookAgain, readNews } = await watchEntry(
      desk,
      makeComment({ id: '2', text: '横から失礼', name: 'かおり', writtenBy: ['livedoor:kaori'] }),
      makeComment({ id: '3', text: '名前だけの話', name: 'かおり' }),
      makeComment({ id: '4', text: '残る話', name: 'ほかの人', writtenBy: ['livedoor:other'] }),
    );
    const author = writer({ key: 'livedoor:kaori', name: 'かおり', handle: 'kaori' });
    const { authorId } = await desk.interactions.log(
      makeLog({ post: makePost({ site: 'livedoor', id: '9', permalink: null, author }) }),
    );
    await desk.authors.erase(authorId);
    await lookAgain();
    expect(JSON.stringify(await stage.dump())).not.toMatch(/横から失礼|名前だけの話|kaori|かおり/u);
    expect(await readNews()).toEqual(['残る話']);
  });

  test('goes by who wrote it, where the page told: not by the name, which they may change or share', async () => {
    const desk = createStage().open();
    const { readNews } = await watchEntry(
      desk,
      makeComment({ id: '2', text: '改名した後の話', name: 'かおり☆', writtenBy: ['livedoor:kaori'] }),
      makeComment({ id: '3', text: '同名の人の話', name: 'かおり', writtenBy: ['livedoor:namesake'] }),
    );
    const author = writer({ key: 'livedoor:kaori', name: 'かおり', handle: 'kaori' });
    const { authorId } = await desk.interactions.log(
      makeLog({ post: makePost({ site: 'livedoor', id: '9', permalink: null, author }) }),
    );
    await desk.authors.erase(authorId);
    expect(await readNews()).toEqual(['同名の人の話']);
  });

  test('takes what the desk ignored of them while they were filed under a blog they are not', async () => {
    const stage = createStage();
    const desk = stage.open();
    const blog = 'web:sora.example.jp';
    const entry = (author: PostAuthor, id: string) =>
      makePost({ site: 'wordpress', kind: 'entry', id, permalink: `https://sora.example.jp/${id}`, author });
    const named = entry(writer({ key: 'wordpress:sora.example.jp/author/guest', blogKey: blog }), '2');
    await desk.interactions.log(makeLog({ post: entry(writer({ key: blog, name: '空の日記' }), '1') }));
    const { authorId } = await desk.interactions.log(makeLog({ post: named }));
    const joined = await desk.authors.joinBlog(named);
    await desk.exclusions.add({ target: { post: named }, status: 'ignored', note: 'ひかりさんの件' });
    await desk.authors.partBlog(joined);
    await desk.authors.erase(authorId);
    expect(JSON.stringify(await stage.dump())).not.toMatch(/author\/guest|ひかり/u);
  });

  test('leaves below an entry what another account wrote that took over their handle', async () => {
    const desk = createStage().open();
    const { readNews } = await watchEntry(
      desk,
      makeComment({ id: '2', text: '後から来た人', writtenBy: ['mastodon:id:6', 'mastodon:shared'] }),
    );
    const author = writer({ key: 'mastodon:shared', idKey: 'mastodon:id:5' });
    const { authorId } = await desk.interactions.log(
      makeLog({ post: makePost({ site: 'mastodon', id: '9', author }) }),
    );
    await desk.authors.erase(authorId);
    expect(await readNews()).toEqual(['後から来た人']);
  });

  test('names the host of their blog, unless somebody else was spoken to there', async () => {
    const entry = (host: string, id: string, author: PostAuthor) =>
      makeLog({
        post: makePost({ site: 'wordpress', kind: 'entry', id, permalink: `https://${host}/`, author }),
      });
    const sora = writer({
      key: 'wordpress:sora.example.jp/author/sora',
      url: 'https://sora.example.jp/author/sora',
    });
    const reader = writer({ key: 'wordpress:reader.example.jp', name: '読者' });
    const guest = writer({ key: 'wordpress:guest.example.jp', url: 'https://www.guest.example.jp/' });

    const erase = async (...others: ReturnType<typeof makeLog>[]) => {
      const desk = createStage().open();
      const { authorId } = await desk.interactions.log(entry('www.sora.example.jp', '1', sora));
      await desk.interactions.log(entry('guest.example.jp', 'comment-2', sora));
      for (const other of others) await desk.interactions.log(other);
      return (await desk.authors.erase(authorId)).hosts;
    };
    expect(await erase()).toEqual(['sora.example.jp']);
    expect(await erase(entry('guest.example.jp', '3', guest))).toEqual(['sora.example.jp']);
    expect(await erase(entry('sora.example.jp', 'comment-3', reader))).toEqual([]);
    expect(
      await erase(entry('other.example.jp', '4', writer({ key: 'wordpress:other', url: sora.url }))),
    ).toEqual([]);
  });

  test('takes their blog off the ignore list, with its notes, unless it is somebody else’s as well', async () => {
    const entry = (permalink: string, id: string, author: PostAuthor) =>
      makeLog({ post: makePost({ site: 'ameba', kind: 'entry', id, permalink, author }) });
    const sora = writer({ key: 'ameba:sora', name: 'そら', handle: 'sora', url: 'https://ameblo.jp/sora/' });
    const kaze = writer({ key: 'ameba:kaze', name: 'かぜ', handle: 'kaze', url: 'https://ameblo.jp/kaze/' });
    const erase = async (...others: ReturnType<typeof makeLog>[]) => {
      const stage = createStage();
      const desk = stage.open();
      const { authorId } = await desk.interactions.log(
        entry('https://ameblo.jp/sora/entry-1.html', '1', sora),
      );
      for (const other of others) await desk.interactions.log(other);
      const spam = { status: 'spam', note: 'そらさんの転載' } as const;
      const { id } = await desk.exclusions.add({ target: { site: 'ameblo.jp/sora' }, ...spam });
      await desk.exclusions.change(id, { status: 'ignored', note: 'そらさん本人' });
      await desk.exclusions.add({ target: { site: 'ameblo.jp/kaze' }, status: 'spam', note: '' });
      await desk.authors.erase(authorId);
      const left = (await desk.exclusions.all()).map(({ key }) => key);
      return { left, isGone: !/そら|ameblo\.jp\/sora/u.test(JSON.stringify(await stage.dump())) };
    };
    expect(await erase()).toEqual({ left: ['ameblo.jp/kaze'], isGone: true });
    expect((await erase(entry('https://ameblo.jp/sora/entry-2.html', 'comment-2', kaze))).left).toContain(
      'ameblo.jp/sora',
    );
  });

  test('is not undone by any undo that was offered before it', async () => {
    const stage = createStage();
    const desk = stage.open();
    const blog = 'web:sora.example.jp';
    const entry = (author: PostAuthor, id: string) =>
      makePost({ site: 'wordpress', kind: 'entry', id, permalink: `https://sora.example.jp/${id}`, author });
    const named = entry(writer({ key: 'wordpress:sora.example.jp/author/sora', blogKey: blog }), '2');
    await desk.interactions.log(makeLog({ post: entry(writer({ key: blog }), '1') }));
    const logged = await desk.interactions.log(makeLog({ post: named }));
    const joined = await desk.authors.joinBlog(named);
    const judged = await desk.watches.judge(logged.id, 'not-yet');
    const ignored = await desk.exclusions.add({ target: { post: named }, status: 'ignored', note: '' });
    await desk.exclusions.remove(ignored.id);
    await desk.interactions.undo(logged.id);
    const author = await desk.authors.findByKeys([blog]);
    await desk.authors.erase(author?.id ?? '');
    const before = await stage.dump();
    const undoing: (() => Promise<unknown>)[] = [
      () => desk.interactions.redo(logged.id),
      () => desk.interactions.correct(logged.id, { note: 'ひかりさん' }),
      () => desk.interactions.confirmSent(logged.id, { permalink: null, by: 'page' }),
      () => desk.interactions.setStatus(logged.caseId, 'open'),
      () => desk.cases.judge(logged.caseId, 'before', 'negative'),
      () => desk.watches.undo(judged),
      () => desk.watches.extend(logged.id),
      () => desk.exclusions.restore(ignored.id),
      () => desk.authors.partBlog(joined),
    ];
    for (const undo of undoing) await expect(undo()).rejects.toMatchObject({ code: 'not-found' });
    expect(await stage.dump()).toEqual(before);
  });
});
