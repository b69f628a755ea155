import { describe, expect, test } from 'vitest';
import type { PostAuthor } from '@/lib/domain/post';
import { makeComment } from '../playbook/watch/comment-area';
import { createStage, makeLog, makePost } from './stage';
import { watchEntry } from './watched-entry';
import { makeWriter } from './writers';

describe('an erase beyond what is filed under the person', () => {
  test('takes what they wrote below an entry of somebody else, and does not take it for new again', async () => {
    const stage = createStage();
    const desk = stage.open();
    const { lookAgain, readNews } = await watchEntry(
      desk,
      makeComment({ id: '70020002', text: '横から失礼', name: 'かおり', writtenBy: ['livedoor:kaori'] }),
      makeComment({ id: '70020003', text: '名前だけの話', name: 'かおり' }),
      makeComment({ id: '70020004', text: '残る話', name: 'ほかの人', writtenBy: ['livedoor:other'] }),
    );
    const author = makeWriter({ key: 'livedoor:kaori', name: 'かおり', handle: 'kaori' });
    const { authorId } = await desk.interactions.log(
      makeLog({ post: makePost({ site: 'livedoor', id: '9', permalink: null, author }) }),
    );
    await desk.authors.erase(authorId);
    await lookAgain();
    // Nor the numbers of what they wrote, which lead to it.
    const secrets = /横から失礼|名前だけの話|kaori|かおり|7002000[23]/u;
    expect(JSON.stringify(await stage.dump())).not.toMatch(secrets);
    expect(await readNews()).toEqual(['残る話']);
  });

  test('goes by who wrote it, where the page told: not by the name, which they may change or share', async () => {
    const desk = createStage().open();
    const { readNews } = await watchEntry(
      desk,
      makeComment({ id: '2', text: '改名した後の話', name: 'かおり☆', writtenBy: ['livedoor:kaori'] }),
      makeComment({ id: '3', text: '同名の人の話', name: 'かおり', writtenBy: ['livedoor:namesake'] }),
    );
    const author = makeWriter({ key: 'livedoor:kaori', name: 'かおり', handle: 'kaori' });
    const { authorId } = await desk.interactions.log(
      makeLog({ post: makePost({ site: 'livedoor', id: '9', permalink: null, author }) }),
    );
    await desk.authors.erase(authorId);
    expect(await readNews()).toEqual(['同名の人の話']);
  });

  test('leaves what a namesake on another site signed', async () => {
    const desk = createStage().open();
    const { readNews } = await watchEntry(desk, makeComment({ id: '2', text: '別の人の話', name: 'ひかり' }));
    const { authorId } = await desk.interactions.log(makeLog({ post: makePost({ author: makeWriter({}) }) }));
    await desk.authors.erase(authorId);
    expect(await readNews()).toEqual(['別の人の話']);
  });

  test('takes what somebody known signed in letters of another width', async () => {
    const desk = createStage().open();
    const { readNews } = await watchEntry(
      desk,
      makeComment({ id: '2', text: '名前だけの話', name: 'Ｍｉｋａ' }),
    );
    const author = makeWriter({ key: 'livedoor:mika', name: 'Mika', handle: 'mika' });
    const { authorId } = await desk.interactions.log(
      makeLog({ post: makePost({ site: 'livedoor', id: '9', permalink: null, author }) }),
    );
    await desk.authors.erase(authorId);
    expect(await readNews()).toEqual([]);
  });

  test('takes the rows that were absorbed one into the other', async () => {
    const stage = createStage();
    const desk = stage.open();
    const entry = (author: PostAuthor, host: string) =>
      makePost({ site: 'hatena', kind: 'entry', id: host, permalink: `https://${host}/entry/1`, author });
    const blogOf = (host: string) => makeWriter({ key: `web:${host}`, name: host, handle: null });
    const byHand = (blogKey?: string) => makeWriter({ key: 'hatena:sora', ...(blogKey && { blogKey }) });
    const [first, last] = ['aozora.example.jp', 'yozora.example.jp'] as const;
    const { authorId } = await desk.interactions.log(makeLog({ post: entry(blogOf(first), first) }));
    await desk.interactions.log(makeLog({ post: entry(byHand(), 'sora.hatenablog.com') }));
    await desk.interactions.log(makeLog({ post: entry(blogOf(last), last) }));
    for (const host of [last, first]) await desk.authors.joinBlog(entry(byHand(`web:${host}`), host));
    await desk.authors.erase(authorId);
    expect(JSON.stringify(await stage.dump())).not.toMatch(/aozora|yozora|hatena:sora/u);
  });

  test('takes what the desk ignored of them while they were filed under a blog they are not', async () => {
    const stage = createStage();
    const desk = stage.open();
    const blog = 'web:sora.example.jp';
    const entry = (author: PostAuthor, id: string) =>
      makePost({ site: 'wordpress', kind: 'entry', id, permalink: `https://sora.example.jp/${id}`, author });
    const named = entry(makeWriter({ key: 'wordpress:sora.example.jp/author/guest', blogKey: blog }), '2');
    await desk.interactions.log(makeLog({ post: entry(makeWriter({ key: blog, name: '空の日記' }), '1') }));
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
    const author = makeWriter({ key: 'mastodon:shared', idKey: 'mastodon:id:5' });
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
    const sora = makeWriter({
      key: 'wordpress:sora.example.jp/author/sora',
      url: 'https://sora.example.jp/author/sora',
    });
    const reader = makeWriter({ key: 'wordpress:reader.example.jp', name: '読者' });
    const guest = makeWriter({ key: 'wordpress:guest.example.jp', url: 'https://www.guest.example.jp/' });

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
      await erase(entry('other.example.jp', '4', makeWriter({ key: 'wordpress:other', url: sora.url }))),
    ).toEqual([]);
  });

  test('takes their blog off the ignore list, with its notes, unless it is somebody else’s as well', async () => {
    const entry = (permalink: string, id: string, author: PostAuthor) =>
      makeLog({ post: makePost({ site: 'ameba', kind: 'entry', id, permalink, author }) });
    const sora = makeWriter({
      key: 'ameba:sora',
      name: 'そら',
      handle: 'sora',
      url: 'https://ameblo.jp/sora/',
    });
    const kaze = makeWriter({
      key: 'ameba:kaze',
      name: 'かぜ',
      handle: 'kaze',
      url: 'https://ameblo.jp/kaze/',
    });
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
    const named = entry(makeWriter({ key: 'wordpress:sora.example.jp/author/sora', blogKey: blog }), '2');
    await desk.interactions.log(makeLog({ post: entry(makeWriter({ key: blog }), '1') }));
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
