// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { practiceTimeline } from '@/lib/playbook/practice/timeline';
import { practiceAdapter } from '@/lib/sites/practice/adapter';
import { settle, showTimeline } from './show';

const FIRST = '1990000000000000126';
const timeline = practiceTimeline('ja');

function findPost(id: string): Element {
  const post = document.querySelector(`[data-practice-post="${id}"]`);
  if (post === null) throw new Error(`no post ${id}`);
  return post;
}

beforeEach(() => {
  localStorage.clear();
  showTimeline();
});

describe('the practice adapter on the real timeline', () => {
  it('finds every post, and each quoted post as one of its own', () => {
    const quotes = timeline.posts.filter((post) => post.quotes !== null).length;
    expect(quotes).toBeGreaterThan(0);
    expect(practiceAdapter.findPosts(document)).toHaveLength(timeline.posts.length + quotes);
  });

  it('reads author, text, time and permalink of a post', () => {
    const post = practiceAdapter.readPost(findPost(FIRST));
    expect(post).toMatchObject({
      site: 'practice',
      id: FIRST,
      kind: 'post',
      author: { key: 'practice:misaki_latte', name: 'みさき☕', handle: 'misaki_latte' },
      postedAt: '2026-11-21T04:58:00.000Z',
      truncated: false,
      lang: 'ja',
    });
    expect(post?.author?.idKey).toMatch(/^practice:id:\d+$/u);
    expect(post?.permalink).toMatch(new RegExp(`#/misaki_latte/status/${FIRST}$`, 'u'));
    expect(post?.text).toBe(timeline.posts.find(({ id }) => id === FIRST)?.text);
  });

  it('keeps the author of a repost and names who reposted', () => {
    const reposted = timeline.posts.find((post) => post.repostedBy !== null);
    const post = practiceAdapter.readPost(findPost(reposted?.id ?? ''));
    expect(post?.author?.handle).toBe(reposted?.author.handle);
    expect(post?.repostedBy).toBe(reposted?.repostedBy?.handle);
  });

  it('does not read the quoted post into the one that quotes it', () => {
    const quoting = timeline.posts.find((post) => post.quotes !== null);
    const outer = findPost(quoting?.id ?? '');
    const inner = outer.querySelector('[data-practice-post]');
    if (inner === null) throw new Error('no quoted post');
    expect(practiceAdapter.readPost(outer)?.text).toBe(quoting?.text);
    const quoted = practiceAdapter.readPost(inner);
    expect(quoted).toMatchObject({ kind: 'quote', id: null, text: quoting?.quotes?.text });
    expect(quoted?.author?.handle).toBe(quoting?.quotes?.author.handle);
    expect(practiceAdapter.closestPost(inner.querySelector('[data-practice-text]') ?? inner)).toBe(inner);
  });

  it('leaves unknown what the post itself does not show, instead of taking it from the quoted one', () => {
    const quoting = timeline.posts.find((post) => post.quotes !== null);
    const outer = findPost(quoting?.id ?? '');
    outer.querySelector('[data-practice-text]')?.remove();
    outer.querySelector('[data-practice-author]')?.remove();
    expect(practiceAdapter.readPost(outer)).toMatchObject({ author: null, text: '' });
    expect(practiceAdapter.readWhole(outer).body).toEqual({ text: '', runs: [] });
  });

  it('says that a text is shown in part, until it is expanded in the same node', async () => {
    const long = timeline.posts.find((post) => post.shown !== null);
    const element = findPost(long?.id ?? '');
    const text = element.querySelector('[data-practice-text]');
    expect(practiceAdapter.readPost(element)).toMatchObject({ truncated: true, text: long?.shown });
    element.querySelector<HTMLButtonElement>('[data-practice-more]')?.click();
    await settle();
    expect(practiceAdapter.readPost(element)).toMatchObject({ truncated: false, text: long?.text });
    expect(element.querySelector('[data-practice-text]')).toBe(text);
  });

  it('gives each post an empty place for the chip that a new render leaves alone', async () => {
    const anchor = practiceAdapter.readWhole(findPost(FIRST)).header;
    const chip = document.createElement('span');
    anchor?.append(chip);
    document.querySelector<HTMLButtonElement>('[data-practice-more]')?.click();
    await settle();
    expect(practiceAdapter.readWhole(findPost(FIRST)).header?.contains(chip)).toBe(true);
  });

  it('finds the open composer of this post and of no other', async () => {
    const post = practiceAdapter.readPost(findPost(FIRST));
    if (post === undefined) throw new Error('unread');
    expect(practiceAdapter.findComposer(document, post)).toBeUndefined();
    findPost(FIRST).querySelector<HTMLButtonElement>('.p-action')?.click();
    await settle();
    const composer = practiceAdapter.findComposer(document, post);
    expect(composer?.kind).toBe('textarea');
    expect(practiceAdapter.findComposer(document, { ...post, id: '1' })).toBeUndefined();
  });

  it('claims the practice page of an extension only', () => {
    const claims = (url: string) => practiceAdapter.matchesUrl(new URL(url));
    expect(claims('chrome-extension://abc/practice.html#/a/status/1')).toBe(true);
    expect(claims('moz-extension://abc/practice.html')).toBe(true);
    expect(claims('https://x.com/practice.html')).toBe(false);
    expect(claims('chrome-extension://abc/options.html')).toBe(false);
  });

  it('makes a reply link that carries any text', () => {
    const post = practiceAdapter.readPost(findPost(FIRST));
    if (post === undefined) throw new Error('unread');
    const link = practiceAdapter.replyLink(post, 'はい？ a=b&c #1\n二行目') ?? '';
    const query = new URLSearchParams(new URL(link).hash.split('?')[1]);
    expect(query.get('text')).toBe('はい？ a=b&c #1\n二行目');
    expect(query.get('in_reply_to')).toBe(FIRST);
  });

  it('reads handle and id pairs in passing', () => {
    const ids = practiceAdapter.readIds?.(document) ?? [];
    expect(ids.find(({ handle }) => handle === 'misaki_latte')?.id).toMatch(/^\d+$/u);
  });
});
