import { expect, it } from 'vitest';
import type { Post } from '@/lib/domain/post';
import { emptyLivePost, type LivePost } from '@/lib/overlay/live-post';
import { findOthers } from '@/lib/overlay/select/find-others';
import { makePost } from './fake-page';

const at = (hour: number, more: Partial<Post> = {}, author = 'misaki') =>
  makePost(String(hour), author, `${hour}時`, {
    postedAt: `2026-11-21T0${hour}:00:00.000Z`,
    ...more,
  });
const read = ({ post }: LivePost) => post as Post | undefined;
const live = (post: Post) => ({ ...emptyLivePost(undefined as unknown as Element), post });
const textsBeside = (post: Post, shown: Post[]) => {
  const { later, others } = findOthers(post, shown.map(live), read);
  return { later: later.map(({ text }) => text), others: others.map(({ text }) => text) };
};

it('finds what else the author wrote, after the post and before it, and nothing of anybody else', () => {
  const post = at(3);
  const shown = [
    at(9, { postedAt: null }),
    at(6),
    at(6),
    at(1),
    at(2),
    at(5),
    post,
    at(7, {}, 'taro'),
    at(8, { repostedBy: 'misaki' }),
    at(4, { kind: 'quote' }),
    at(0, { id: null }),
  ];
  expect(textsBeside(post, shown)).toEqual({ later: ['5時', '6時'], others: ['2時', '1時', '9時'] });
});

it('takes none for later where the time is unknown, and finds nothing where the writer is', () => {
  expect(textsBeside(at(3, { postedAt: null }), [at(6)])).toEqual({ later: [], others: ['6時'] });
  expect(textsBeside(at(3, { author: null }), [at(6, { author: null })])).toEqual({ later: [], others: [] });
});
