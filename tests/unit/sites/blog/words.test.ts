import { describe, expect, it } from 'vitest';
import { toByline } from '@/lib/sites/blog/byline';
import { readCommentId } from '@/lib/sites/blog/comment-id';

describe('name of a writer', () => {
  it.each([
    ['みさき', 'みさき'],
    ['  Sora \n Tanaka ', 'Sora Tanaka'],
    ['Posted by : みさき', 'みさき'],
    ['by Sora', 'Sora'],
    ['By: Sora', 'Sora'],
    ['投稿者：みさき', 'みさき'],
    ['Author: Sora', 'Sora'],
    ['Byakuya', 'Byakuya'],
    ['しろう » 2026年4月1日(水) 10:00', 'しろう'],
    ['posted by 予備校生 at 2026年02月11日 19:05', '予備校生'],
    ['みさき（2026/04/01 10:00）', 'みさき'],
    ['2026年4月1日(水) 10:00 投稿者：みさき', 'みさき'],
    ['みどり88 さん', 'みどり88'],
    ['みさきさん', 'みさきさん'],
    ['みさき2026', 'みさき2026'],
    ['文子', '文子'],
    ['名無しさん@お腹いっぱい', '名無しさん@お腹いっぱい'],
    ['admin', 'admin'],
    ['通りすがり', '通りすがり'],
    ['文：渡辺　写真：細川', '渡辺'],
    ['Sora / Photo by Abe', 'Sora'],
    ['写真家みさき', '写真家みさき'],
    ['文・写真：木下', '木下'],
    ['Written by Abe / Photo by Baba', 'Abe'],
  ])('in %j is %j', (text, name) => {
    expect(toByline(text)).toBe(name);
  });

  it.each([
    'Published by',
    'Posted by :',
    'by',
    'View all posts by Daniel Lemire',
    'View all 12 articles',
    'View more posts',
    'みさきの記事一覧を見る',
    '執筆者一覧',
    '写真：加藤',
    '監修：博士',
    'Photo by Abe',
    'via みさき',
    'ようこそ ゲストさん',
    'Interview with Abe',
    '投稿者',
    'misaki@example.jp',
    'https://sora.example.jp/author/misaki',
    'www.example.jp',
    '---',
    '2026年4月1日 10:00',
    '',
    'あ'.repeat(200),
    null,
    undefined,
  ])('is none in %j', (text) => {
    expect(toByline(text)).toBeNull();
  });
});

describe('number of a comment', () => {
  it.each([
    ['comment-12', '12'],
    ['li-comment-12', '12'],
    ['div-comment-12', '12'],
    ['comment12', '12'],
    ['cmt12', '12'],
    ['#com_12', '12'],
    ['c3141592653589793238', '3141592653589793238'],
    ['comment-form-12', null],
    ['comments', null],
    ['comment-reply-title', null],
    ['post-body-c12', '12'],
    ['', null],
    [null, null],
  ])('in %j is %j', (value, id) => {
    expect(readCommentId(value)).toBe(id);
  });
});
