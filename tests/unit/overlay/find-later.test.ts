import { expect, it } from 'vitest';
import type { Post } from '@/lib/domain/post';
import { emptyLivePost, type LivePost } from '@/lib/overlay/live-post';
import { findLater } from '@/lib/overlay/select/find-later';
import { makePost } from './fake-page';

const at = (hour: number, more: Partial<Post> = {}, author = 'misaki') =>
  makePost(String(hour), author, `${hour}時`, {
    postedAt: `2026-11-21T0${hour}:00:00.000Z`,
    ...more,
  });
const read = ({ post }: LivePost) => post as Post | undefined;
const live = (post: Post) => ({ ...emptyLivePost(undefined as unknown as Element), post });

it('finds what the author wrote after the post, in order, and nothing of anybody else', () => {
  const post = at(3);
  const shown = [
    at(6),
    at(6),
    at(2),
    at(5),
    post,
    at(7, {}, 'taro'),
    at(8, { repostedBy: 'misaki' }),
    at(9, { postedAt: null }),
  ];
  expect(findLater(post, shown.map(live), read).map(({ text }) => text)).toEqual(['5時', '6時']);
});

it('finds nothing where writer or time are unknown', () => {
  expect(findLater(at(3, { postedAt: null }), [live(at(6))], read)).toEqual([]);
  expect(findLater(at(3, { author: null }), [live(at(6, { author: null }))], read)).toEqual([]);
});
