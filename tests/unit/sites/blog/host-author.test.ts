import { expect, it } from 'vitest';
import { authorByAccount, authorByHost } from '@/lib/sites/blog/host-author';

it('makes a key of the blog’s own part of the host', () => {
  expect(authorByHost('exblog', 'sora-blog', 'https://sora-blog.exblog.jp')).toEqual({
    key: 'exblog:sora-blog',
    idKey: null,
    name: null,
    handle: 'sora-blog',
    url: 'https://sora-blog.exblog.jp/',
  });
});

it.each([undefined, '', 'www', 'blog', 'a.b', 'rss'])('knows nobody by the host %s', (label) => {
  expect(authorByHost('seesaa', label, 'https://seesaa.net')).toBeNull();
});

it.each([null, undefined, '', 'そら', 'sora umi', 'Posted by sora', '-sora', `a${'b'.repeat(80)}`])(
  'takes %s for no account',
  (account) => {
    expect(authorByAccount('livedoor', account, null)).toBeNull();
  },
);

it('takes accounts as platforms allow them', () => {
  expect(authorByAccount('note', '_sora-umi.2', null)?.key).toBe('note:_sora-umi.2');
});
