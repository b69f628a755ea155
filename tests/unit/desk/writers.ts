import type { Post, PostAuthor } from '@/lib/domain/post';
import { makePost } from './stage';

/** Hikari on X; pass what is another's. */
export const makeWriter = (fields: Partial<PostAuthor>): PostAuthor => ({
  key: 'x:hikari',
  idKey: null,
  name: 'ひかり',
  handle: 'hikari',
  url: null,
  ...fields,
});

/** Somebody of whom a blog tells no more than a key. */
export const makeBlogger = (key: string, fields: Partial<PostAuthor> = {}): PostAuthor =>
  makeWriter({ key, name: null, handle: null, ...fields });

/** A blog that names its writers on some entries, and on others nobody. */
export const BLOG = 'web:blog.example.jp';
export const NAMELESS = makeBlogger(BLOG, { url: 'https://blog.example.jp/' });
export const SORA = makeBlogger('wordpress:blog.example.jp/author/sora', { blogKey: BLOG });
export const UMI = makeBlogger('wordpress:blog.example.jp/author/umi', { blogKey: BLOG });

/** An entry of that blog. */
export const entryBy = (author: PostAuthor, number = 1): Post => ({
  ...makePost(),
  site: 'wordpress',
  id: `blog.example.jp:${number}`,
  permalink: `https://blog.example.jp/archives/${number}.html`,
  kind: 'entry',
  author,
});
