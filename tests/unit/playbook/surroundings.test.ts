import { describe, expect, it } from 'vitest';
import type { Post } from '@/lib/domain/post';
import { showsSurroundings, surroundingsLink } from '@/lib/playbook/surroundings';
import { makePost } from '../desk/stage';

const post = makePost({ handle: 'Misaki_Latte' });

describe('a page shows what stands around a post', () => {
  it.each([
    'https://x.com/misaki_latte',
    'https://x.com/misaki_latte/with_replies',
    `https://x.com/Misaki_Latte/status/${post.id}`,
    `https://x.com/i/status/${post.id}`,
    'https://x.com/misaki_latte/status/1990000000000000999',
    'https://mobile.twitter.com/misaki_latte?lang=ja',
    'https://x.com/search?q=from%3Amisaki_latte%20since%3A2026-11-19&f=live',
  ])('%s', (address) => expect(showsSurroundings(address, post)).toBe(true));

  it.each([
    'https://x.com/home',
    'https://x.com/misaki_latte2',
    'https://x.com/misaki_latte/followers',
    'https://x.com/misaki_latte/media',
    `https://x.com/misaki_latte/status/${post.id}/photo/1`,
    'https://x.com/search?q=misaki_latte',
    'https://x.com/search?q=-from%3Amisaki_latte',
    'https://x.com.evil.example/misaki_latte',
    'https://evil.example/misaki_latte',
    'about:blank',
    '',
  ])('not: %s', (address) => expect(showsSurroundings(address, post)).toBe(false));

  it('knows only the thread where the writer is unknown', () => {
    const unknown = { ...post, author: null };
    expect(showsSurroundings('https://x.com/misaki_latte', unknown)).toBe(false);
    expect(showsSurroundings(`https://x.com/i/status/${post.id}`, unknown)).toBe(true);
  });
});

describe('on other sites', () => {
  const on = (site: Post['site'], url: string, permalink: string, kind: Post['kind'] = 'post') =>
    makePost({
      site,
      kind,
      permalink,
      author: { key: `${site}:a`, idKey: null, name: null, handle: 'a', url },
    });
  const bluesky = on(
    'bluesky',
    'https://bsky.app/profile/a.example',
    'https://bsky.app/profile/a.example/post/1',
  );
  const mastodon = on('mastodon', 'https://fedi.example/@misaki', 'https://fedi.example/@misaki/11');
  const threads = on('threads', 'https://www.threads.com/@misaki', 'https://www.threads.com/@misaki/post/C1');
  const entry = on('blogger', 'https://www.blogger.com/profile/77', 'https://a.example/2026/1.html', 'entry');
  const byQuery = on('web', 'https://blog.example/?author=12', 'https://blog.example/?p=3', 'entry');
  const typed = on('web', 'https://shop.example/', 'https://blog.example/1#comment-2', 'comment');
  const member = on('web', 'https://blog.example/users/7', 'https://blog.example/1#comment-2', 'comment');

  it.each([
    [bluesky, 'https://bsky.app/profile/a.example'],
    [bluesky, 'https://bsky.app/profile/a.example/post/1'],
    [mastodon, 'https://fedi.example/@misaki/'],
    [mastodon, 'https://fedi.example/@Misaki/with_replies'],
    [mastodon, 'https://fedi.example/@misaki/11#top'],
    [threads, 'https://www.threads.com/@misaki/replies'],
    [entry, 'https://www.blogger.com/profile/77?hl=ja'],
    [byQuery, 'https://blog.example/?author=12&page=2'],
    [member, 'https://blog.example/users/7'],
    [typed, 'https://blog.example/1'],
  ])('the author’s page and the thread are known: %#', (of, address) => {
    expect(showsSurroundings(address, of)).toBe(true);
  });

  it.each([
    [bluesky, 'https://bsky.app/profile/b.example'],
    [bluesky, 'https://bsky.app/'],
    [bluesky, 'https://bsky.app/profile/a.example/follows'],
    [mastodon, 'https://other.example/@misaki'],
    [mastodon, 'https://fedi.example/@misaki/following'],
    [byQuery, 'https://blog.example/?author=13'],
    [byQuery, 'https://blog.example/'],
    [typed, 'https://shop.example/'],
  ])('nothing else is: %#', (of, address) => {
    expect(showsSurroundings(address, of)).toBe(false);
  });

  it('the author’s page is one click away, a link somebody typed is not', () => {
    expect(surroundingsLink(mastodon)).toBe('https://fedi.example/@misaki');
    expect(surroundingsLink(typed)).toBeNull();
    expect(surroundingsLink({ ...mastodon, author: null })).toBeNull();
    expect(surroundingsLink(on('web', 'javascript:alert(1)', 'https://blog.example/1'))).toBeNull();
    expect(surroundingsLink({ ...mastodon, site: 'practice' })).toBeNull();
  });
});
