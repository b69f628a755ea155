import { beforeEach, describe, expect, test } from 'vitest';
import type { Desk } from '@/lib/desk/desk';
import type { PostAuthor } from '@/lib/domain/post';
import { createStage, makeLog, type Stage } from './stage';
import { BLOG, entryBy, makeBlogger, NAMELESS, SORA, UMI } from './writers';

let stage: Stage;
let desk: Desk;
beforeEach(() => {
  stage = createStage();
  desk = stage.open();
});

const idOf = async ({ key }: PostAuthor) => (await desk.authors.findByKeys([key]))?.id;
const historyOf = async ({ key }: PostAuthor) =>
  (await desk.interactions.historyOf([key])).map(({ post }) => post.id);

describe('a blog that names its writer later', () => {
  test('is offered to be joined with them, and is not by itself', async () => {
    await desk.interactions.log(makeLog({ post: entryBy(NAMELESS, 1) }));
    expect(await desk.authors.blogToJoin(entryBy(SORA, 2))).toMatchObject({ id: await idOf(NAMELESS) });
    await desk.interactions.log(makeLog({ post: entryBy(SORA, 2) }));
    expect(await idOf(SORA)).not.toBe(await idOf(NAMELESS));
    expect(await desk.authors.blogToJoin(entryBy(SORA, 3))).toMatchObject({ id: await idOf(NAMELESS) });
  });

  test.each([
    ['nobody was logged for the blog', async () => undefined, entryBy(SORA, 2)],
    [
      'the blog has another writer the desk knows',
      async () => {
        await desk.interactions.log(makeLog({ post: entryBy(NAMELESS, 1) }));
        await desk.interactions.log(makeLog({ post: entryBy(UMI, 2) }));
      },
      entryBy(SORA, 3),
    ],
    [
      'the blog is another one’s already',
      async () => {
        await desk.interactions.log(makeLog({ post: entryBy(NAMELESS, 1) }));
        await desk.authors.joinBlog(entryBy(makeBlogger('hatena:umi', { blogKey: BLOG }), 2));
      },
      entryBy(SORA, 3),
    ],
    [
      'the post is a comment',
      async () => {
        await desk.interactions.log(makeLog({ post: entryBy(NAMELESS, 1) }));
      },
      { ...entryBy(SORA, 3), kind: 'comment' as const },
    ],
  ])('is not offered where %s', async (_name, prepare, post) => {
    await prepare();
    expect(await desk.authors.blogToJoin(post)).toBeUndefined();
  });

  test.each([
    ['known', true],
    ['not known before', false],
  ])('has one history with a writer %s, until that is undone', async (_name, isKnown) => {
    await desk.interactions.log(makeLog({ post: entryBy(NAMELESS, 1) }));
    if (isKnown) await desk.interactions.log(makeLog({ post: entryBy(SORA, 2) }));
    const before = await Promise.all([historyOf(NAMELESS), historyOf(SORA), idOf(SORA)]);

    const joined = await desk.authors.joinBlog(entryBy(SORA, 3));
    expect(await idOf(SORA)).toBe(await idOf(NAMELESS));
    expect(await historyOf(SORA)).toHaveLength(isKnown ? 2 : 1);
    expect(await desk.authors.blogToJoin(entryBy(SORA, 3))).toBeUndefined();
    // Pressed in another window at the same moment: an undo of that join would part nothing.
    await expect(desk.authors.joinBlog(entryBy(SORA, 3))).rejects.toMatchObject({ code: 'not-found' });

    await desk.authors.partBlog(joined);
    expect(await Promise.all([historyOf(NAMELESS), historyOf(SORA), idOf(SORA)])).toEqual(before);
    expect(await desk.authors.cases((await idOf(NAMELESS)) ?? '')).toHaveLength(1);
    expect(await desk.authors.blogToJoin(entryBy(SORA, 3))).toMatchObject({ id: await idOf(NAMELESS) });
  });

  test('keeps a refusal of either through the join, and after it whose it was', async () => {
    await desk.interactions.log(makeLog({ post: entryBy(NAMELESS, 1) }));
    await desk.authors.setNoContact({ post: entryBy(makeBlogger(SORA.key), 2) }, 'asked us to stop');
    expect(await desk.authors.isNoContact([BLOG])).toBe(false);
    const joined = await desk.authors.joinBlog(entryBy(SORA, 3));
    expect(await desk.authors.isNoContact([BLOG])).toBe(true);
    await desk.authors.partBlog(joined);
    expect(await desk.authors.isNoContact([BLOG])).toBe(false);
    expect(await desk.authors.isNoContact([SORA.key])).toBe(true);
  });
});
