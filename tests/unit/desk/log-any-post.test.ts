import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACTIONS } from '@/lib/domain/interaction';
import { newId } from '@/lib/domain/new-id';
import type { Post } from '@/lib/domain/post';
import { SITE_IDS } from '@/lib/domain/site';
import { pageRequestSchemas } from '@/lib/messaging/page-request-schemas';
import { createStage, makeLog } from './stage';

/** Texts of any length up to what the gate lets through, in any script. */
const text = (maxLength: number) =>
  fc
    .tuple(
      fc.string({ unit: fc.constantFrom('a', '電', '🙇', '"', '%', '\u0000', '\ud800'), minLength: 1 }),
      fc.nat(),
    )
    .map(([unit, size]) => unit.repeat(Math.ceil(maxLength / unit.length)).slice(0, 1 + (size % maxLength)));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 3 });
const address = text(1_900).map((path) => `https://blog.example.jp/${path}`);

const posts: fc.Arbitrary<Post> = fc
  .record({
    site: fc.constantFrom(...SITE_IDS),
    id: maybe(text(200)),
    permalink: maybe(address),
    kind: fc.constantFrom('post' as const, 'quote' as const, 'entry' as const, 'comment' as const),
    author: fc.record({
      key: text(200),
      idKey: maybe(text(200)),
      name: maybe(text(200)),
      handle: maybe(text(200)),
      url: maybe(address),
    }),
    postedAt: maybe(fc.constant('2026-08-23T22:00:00Z')),
    title: maybe(text(1_000)),
    text: text(30_000),
  })
  .map((fields) => ({
    ...fields,
    repostedBy: null,
    truncated: false,
    translated: false,
    lang: null,
    quotes: null,
  }));

const marks = fc.array(
  fc.record({
    listId: text(200),
    list: text(60),
    style: fc.constant('trouble' as const),
    keyword: text(1_000),
    text: text(1_000),
    start: fc.nat(1_000),
    end: fc.nat(1_000),
  }),
  { maxLength: 60 },
);

test('whatever post a page may name, every act towards its writer can be logged (law 4)', async () => {
  const isLetThrough = (post: Post) =>
    pageRequestSchemas['post.open'].safeParse({ post, marks: [], ownHandle: null, later: [], via: 'chip' })
      .success;
  const desk = createStage().open();
  await fc.assert(
    fc.asyncProperty(
      posts.filter(isLetThrough),
      marks,
      fc.constantFrom(...ACTIONS),
      async (post, marked, action) => {
        const id = newId();
        await desk.interactions.log(makeLog({ id, post, marks: marked, action }));
        expect((await desk.interactions.find(id))?.action).toBe(action);
      },
    ),
    { numRuns: 150 },
  );
});
