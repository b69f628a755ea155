import { describe, expect, it } from 'vitest';
import { gatePageRequest } from '@/lib/messaging/gate';
import type { Sender } from '@/lib/messaging/listen';
import { makePost } from '../desk/stage';

const OWN = { id: 'abc', origin: 'chrome-extension://abc' };
const gate = gatePageRequest(OWN);

const sender = (fields: object): Sender =>
  ({ id: 'abc', frameId: 0, tab: { id: 7 }, url: 'https://x.com/home', ...fields }) as unknown as Sender;
const summarise = { keys: [['x:misaki_latte']] };

describe('gatePageRequest', () => {
  it('lets our content script on an allowed host and our own pages through', () => {
    expect(gate('authors.summarise', summarise, sender({}))).toEqual(summarise);
    const page = sender({ url: 'chrome-extension://abc/practice.html' });
    expect(gate('authors.summarise', summarise, page)).toEqual(summarise);
  });

  it.each([
    ['a page', { url: 'https://sora-fan.hatenablog.com/entry/1' }],
    ['a frame', { url: 'http://blog.example/frame.html', frameId: 4 }],
  ])(
    'lets our content script in %s elsewhere through: the browser runs it only where it may',
    (_name, fields) => {
      const own = { keys: [['hatena:sora', 'web:sora-fan.hatenablog.com']] };
      expect(gate('authors.summarise', own, sender(fields))).toEqual(own);
    },
  );

  it.each([
    ['another extension', { id: 'zzz' }],
    ['another extension’s script on a blog', { id: 'zzz', url: 'https://sora-fan.hatenablog.com/' }],
    ['a sender without a tab', { tab: undefined, url: 'https://sora-fan.hatenablog.com/' }],
    ['a sender of no frame', { frameId: undefined, url: 'https://sora-fan.hatenablog.com/' }],
    ['a file', { url: 'file:///etc/hosts' }],
    ['a document without an address', { url: 'about:blank' }],
    ['a sub-frame of an allowed host', { frameId: 3 }],
    ['another extension’s page with our id as prefix', { url: 'chrome-extension://abcd/x.html' }],
    ['no url at all', { url: undefined }],
  ])('refuses %s', (_name, fields) => {
    expect(() => gate('authors.summarise', summarise, sender(fields))).toThrow('not allowed');
  });

  const pair = (handleKey: string, idKey: string) => ['authors.learn', { handleKey, idKey }] as const;
  const BLOG = 'https://sora-fan.hatenablog.com/entry/1';
  const X = 'https://x.com/home';
  const YAHOO = 'https://search.yahoo.co.jp/realtime/search?p=sora';
  it.each([
    ['what waits to be posted on X', BLOG, 'fills.pending', { site: 'x' }],
    ['who is who on X', BLOG, ...pair('x:alice', 'x:id:1')],
    ['that somebody on X is somebody elsewhere', X, ...pair('x:alice', 'mastodon:id:1')],
    ['people on X', BLOG, 'authors.summarise', { keys: [['hatena:sora'], ['x:id:1', 'x:alice']] }],
    ['somebody on X', BLOG, 'authors.summarise', { keys: [['x:alice']] }],
    ['that somebody of theirs is somebody on X', BLOG, ...pair('x:alice', 'mastodon:id:1')],
    ['people on blogs', X, 'authors.summarise', { keys: [['x:alice'], ['hatena:sora']] }],
    ['who is who on X, where its posts are shown', YAHOO, ...pair('x:alice', 'x:id:1')],
    ['what waits on blogs', X, 'fills.pending', { site: 'hatena' }],
    ['the practice timeline', BLOG, 'fills.pending', { site: 'practice' }],
    ['a watched page', X, 'watch.find', { site: 'hatena', page: { id: '1', permalink: null } }],
  ])('lets no page of another site ask about or tell %s', (_what, url, type, request) => {
    expect(() => gate(type, request, sender({ url }))).toThrow('another site');
  });

  it.each([
    [X, ...pair('x:alice', 'x:id:1')],
    [YAHOO, 'authors.summarise', summarise],
    [BLOG, 'fills.pending', { site: 'hatena' }],
    ['chrome-extension://abc/practice.html', 'fills.pending', { site: 'practice' }],
    ['chrome-extension://abc/sidepanel.html', 'life.sign', {}],
  ])('lets a page of the site itself: %s', (url, type, request) => {
    expect(gate(type, request, sender({ url }))).toEqual(request);
  });

  const sent = { fillId: 'f', permalink: null, text: 'あ', handle: 'a', postedAt: null };
  const answer = { post: makePost(), answers: [], follows: [], isDirect: true };
  it.each([
    ['a missing field', 'authors.summarise', summarise, { keys: undefined }],
    ['an unknown field', 'authors.summarise', summarise, { extra: 1 }],
    ['a flood of keys', 'authors.summarise', summarise, { keys: Array(201).fill(['x:a']) }],
    ['a text too long', 'reply.sent', sent, { text: 'あ'.repeat(30_001) }],
    ['a site we do not know', 'fills.pending', { site: 'x' }, { site: 'nowhere' }],
    ['a post too long', 'answer.seen', answer, { post: makePost({ text: 'あ'.repeat(30_001) }) }],
    ['a flood of posts before it', 'answer.seen', answer, { follows: Array(21).fill('1') }],
  ])('refuses %s', (_name, type, request, wrong) => {
    expect(gate(type, request, sender({}))).toEqual(request);
    expect(() => gate(type, { ...request, ...wrong }, sender({}))).toThrow('malformed');
  });
});
