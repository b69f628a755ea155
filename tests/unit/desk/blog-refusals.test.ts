import { describe, expect, test } from 'vitest';
import { authorKeys } from '@/lib/domain/identity';
import type { Post, PostAuthor } from '@/lib/domain/post';
import { createStage, makeLog } from './stage';
import { entryBy, makeBlogger, NAMELESS, SORA, UMI } from './writers';

describe('a refusal on a blog (law 3)', () => {
  const open = () => createStage().open();
  const refuses = (desk: ReturnType<typeof open>, author: PostAuthor) =>
    desk.authors.isNoContact(authorKeys(author));

  test('by the blog itself holds for whoever it names later, and nothing is filled for them', async () => {
    const desk = open();
    await desk.authors.setNoContact({ post: entryBy(NAMELESS) }, 'asked us to stop');
    expect(await refuses(desk, SORA)).toBe(true);
    await expect(desk.interactions.log(makeLog({ post: entryBy(SORA, 2) }))).rejects.toMatchObject({
      code: 'no-contact',
    });
    await desk.interactions.log(makeLog({ post: entryBy(SORA, 2), action: 'note' }));
    expect(await refuses(desk, SORA)).toBe(true);
  });

  test('by a writer it names holds where it names nobody, and not for its other writers', async () => {
    const desk = open();
    await desk.authors.setNoContact({ post: entryBy(SORA) }, 'asked us to stop');
    expect(await refuses(desk, NAMELESS)).toBe(true);
    await expect(desk.interactions.log(makeLog({ post: entryBy(NAMELESS, 2) }))).rejects.toMatchObject({
      code: 'no-contact',
    });
    expect(await refuses(desk, UMI)).toBe(false);
    expect(await refuses(desk, makeBlogger('web:other.example.jp'))).toBe(false);
  });

  test('set from the log holds on the blog the log names, not where the person only commented', async () => {
    const desk = open();
    const { authorId } = await desk.interactions.log(makeLog({ post: entryBy(SORA) }));
    const guest: Post = {
      ...entryBy(makeBlogger(SORA.key)),
      id: 'guest.example.jp:comment-3',
      permalink: 'https://guest.example.jp/1#comment-3',
      kind: 'comment',
    };
    await desk.interactions.log(makeLog({ post: guest }));
    await desk.authors.setNoContact({ authorId }, '');
    expect(await refuses(desk, NAMELESS)).toBe(true);
    expect(await refuses(desk, makeBlogger('web:guest.example.jp'))).toBe(false);
  });

  test('outlives an erase of either', async () => {
    for (const [refuser, other] of [
      [NAMELESS, SORA],
      [SORA, NAMELESS],
    ] as const) {
      const desk = open();
      await desk.authors.setNoContact({ post: entryBy(refuser) }, '');
      const row = await desk.authors.findByKeys([refuser.key]);
      await desk.authors.erase(row?.id ?? '');
      expect(await refuses(desk, other)).toBe(true);
    }
  });

  test('stays where another writer of the blog refused too', async () => {
    const desk = open();
    await desk.interactions.log(makeLog({ post: entryBy(UMI) }));
    await desk.authors.setNoContact({ post: entryBy(UMI) }, '');
    await desk.authors.setNoContact({ post: entryBy(SORA, 2) }, '');
    await desk.authors.clearNoContact({ post: entryBy(SORA, 2) });
    expect(await refuses(desk, SORA)).toBe(false);
    expect(await refuses(desk, NAMELESS)).toBe(true);
  });

  test('is taken back where it shows', async () => {
    for (const [refuser, other] of [
      [NAMELESS, SORA],
      [SORA, NAMELESS],
    ] as const) {
      const desk = open();
      await desk.authors.setNoContact({ post: entryBy(refuser) }, '');
      await desk.authors.clearNoContact({ post: entryBy(refuser) });
      expect(await refuses(desk, refuser)).toBe(false);
      expect(await refuses(desk, other)).toBe(false);
      await desk.authors.setNoContact({ post: entryBy(refuser) }, '');
      await desk.authors.clearNoContact({ post: entryBy(other) });
      expect(await refuses(desk, other)).toBe(false);
    }
  });
});
