import { describe, expect, it } from 'vitest';
import { blueskyAdapter } from '@/lib/sites/bluesky/adapter';
import { threadsAdapter } from '@/lib/sites/threads/adapter';
import { yahooAdapter } from '@/lib/sites/yahoo/adapter';
import { openPage } from '../x/open-fixture';

describe('Yahoo!リアルタイム検索', () => {
  const { document } = openPage(
    `<div class="Tweet_TweetContainer__a1"><span class="Tweet_authorID__b">@kenta</span>
      <time class="Tweet_time__c"><a href="https://x.com/kenta/status/2123703523332849741">9分前</a></time>
      <div class="Tweet_body__d"><span class="Tweet__reply">返信先: @sora_net @misaki_latte</span>夜だけ遅い</div></div>`,
    'https://search.yahoo.co.jp/realtime/search?p=%E9%81%85%E3%81%84',
  );
  const [root] = yahooAdapter.findPosts(document);

  it('shows posts of X, to which a reply goes by the link of X', () => {
    const post = root && yahooAdapter.readPost(root);
    expect(post).toMatchObject({ site: 'x', author: { key: 'x:kenta' } });
    expect(post && yahooAdapter.replyLink(post, 'お調べします')).toBe(
      `https://x.com/intent/tweet?in_reply_to=2123703523332849741&text=${encodeURIComponent('お調べします')}`,
    );
    expect(yahooAdapter.postSite).toBe('x');
    expect(post && yahooAdapter.findComposer(document, post)).toBeUndefined();
  });

  it('tells whom a post answers', () => {
    expect(root && yahooAdapter.readAnswered?.(root)).toEqual(['sora_net', 'misaki_latte']);
  });

  it('claims nothing else of Yahoo!', () => {
    const claimed = (address: string) => yahooAdapter.matchesUrl(new URL(address));
    expect(claimed('https://search.yahoo.co.jp/realtime')).toBe(true);
    expect(claimed('https://search.yahoo.co.jp/search?p=realtime')).toBe(false);
    expect(claimed('https://search.yahoo.co.jp.evil.example/realtime/search')).toBe(false);
  });
});

describe('Bluesky', () => {
  const nav = (...actors: string[]) =>
    openPage(
      `<nav role="navigation">${actors.map((actor) => `<a href="/profile/${actor}">p</a>`).join('')}</nav>`,
      'https://bsky.app/',
    ).document;

  it('knows who is signed in by the only profile of the navigation', () => {
    expect(blueskyAdapter.ownHandle(nav('support.example.co.jp'))).toBe('support.example.co.jp');
    expect(blueskyAdapter.ownHandle(nav('a.example', 'b.example'))).toBeNull();
    expect(blueskyAdapter.ownHandle(nav('did:plc:abcdefghijklmnopqrstuvwx'))).toBeNull();
    expect(blueskyAdapter.ownHandle(nav())).toBeNull();
  });
});

describe('Threads', () => {
  it.each([
    'https://www.threads.net/',
    'https://www.threads.com/@sora.net',
    'https://threads.com/search?q=a',
  ])('expects posts at %s', (address) => {
    expect(threadsAdapter.matchesUrl(new URL(address))).toBe(true);
    expect(threadsAdapter.expectsPosts(new URL(address))).toBe(true);
  });

  it('does not take another host for its own', () => {
    expect(threadsAdapter.matchesUrl(new URL('https://notthreads.com/'))).toBe(false);
  });
});
