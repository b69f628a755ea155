import { expect, it } from 'vitest';
import { pageRequestSchemas } from '@/lib/messaging/page-request-schemas';
import { fitMarks, fitOthers, fitPost } from '@/lib/overlay/select/message-size';
import { makePost } from './fake-page';

const LONG = '長'.repeat(30_000);
const many = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index));
const keyword = (index: number) => ({
  listId: 'a',
  list: LONG,
  style: 'money' as const,
  keyword: `${index}${LONG}`,
});
const postedAt = '2026-11-20T00:00:00.000Z';
const posts = many(30, (index) => makePost(String(index), 'misaki', `${index}${LONG}`, { postedAt }));

it('of a page of long names and many posts nothing makes a post that cannot be opened', () => {
  const mark = { ...keyword(0), text: LONG, start: 0, end: 30_000, also: many(80, keyword) };
  const request = {
    post: fitPost(makePost('1', 'misaki', LONG)),
    marks: fitMarks(
      many(600, () => mark),
      0,
    ),
    ownHandle: null,
    later: fitOthers(posts),
    others: fitOthers(posts),
    via: 'mark',
  };
  expect(pageRequestSchemas['post.open'].safeParse(request).error).toBeUndefined();
});

it('hands over when the other posts were written: a refusal may have been lifted since', () => {
  expect(fitOthers(posts)[0]).toMatchObject({ postedAt });
});
