import { expect, it } from 'vitest';
import { xAdapter } from '@/lib/sites/x/adapter';
import { openFixture, openPage } from './open-fixture';

it('leads from any node to the innermost post', () => {
  const { document } = openFixture('quote--no-id');
  const [post, quote] = xAdapter.findPosts(document);
  const texts = [...document.querySelectorAll('[data-testid="tweetText"] span')];
  expect(texts.map((text) => xAdapter.closestPost(text.firstChild ?? text) === post)).toContain(true);
  expect(xAdapter.closestPost(texts.at(-1)?.firstChild ?? document)).toBe(quote);
  expect(xAdapter.closestPost(document.body)).toBeNull();
  expect(xAdapter.closestPost(document)).toBeNull();
});

it('finds a post when it is the root itself, and quoted ones inside it', () => {
  const { document } = openFixture('quote--no-id');
  const [post, quote] = xAdapter.findPosts(document);
  expect(post && xAdapter.findPosts(post)).toEqual([post, quote]);
  expect(quote && xAdapter.findPosts(quote)).toEqual([quote]);
});

it('reads no promoted post, whichever way it is reached', () => {
  const { document } = openFixture('promoted--ancestor');
  const promoted = document.querySelector('[data-testid="placementTracking"] article');
  expect(promoted && xAdapter.findPosts(promoted)).toEqual([]);
  expect(promoted && xAdapter.readPost(promoted)).toBeUndefined();
});

it('reads nothing that is no post', () => {
  const { document } = openFixture('notifications--mentions');
  const notification = document.querySelector('[data-testid="notification"]');
  expect(notification && xAdapter.readPost(notification)).toBeUndefined();
});

it('never reads direct messages', () => {
  const { document } = openPage(`<div data-testid="DMDrawer"><div role="link" tabindex="0">
    <div data-testid="User-Name"><a href="/misaki">@misaki</a></div><div data-testid="tweetText">内緒</div></div></div>`);
  expect(xAdapter.findPosts(document)).toEqual([]);
});

it('gives the body the same text as the post, with runs that lead to it', () => {
  for (const name of ['text--links', 'text--emoji', 'article--nested-post', 'truncated--timeline']) {
    const { document } = openFixture(name);
    for (const post of xAdapter.findPosts(document)) {
      const { text, runs } = xAdapter.readWhole(post).body;
      expect(text).toBe(xAdapter.readPost(post)?.text);
      for (const { node, start, length, nodeStart } of runs) {
        const shown = node.nodeName === 'IMG' ? (node as HTMLImageElement).alt : (node as Text).data;
        expect(text.slice(start, start + length)).toBe(shown.slice(nodeStart, nodeStart + length));
      }
    }
  }
});

it('anchors the chip in the header of the post itself', () => {
  const { document } = openFixture('quote--media-only');
  for (const post of xAdapter.findPosts(document)) {
    const anchor = xAdapter.readWhole(post).header;
    expect(anchor?.getAttribute('data-testid')).toBe('User-Name');
    expect(anchor && xAdapter.closestPost(anchor)).toBe(post);
  }
});

it('watches the app and the layers, and the whole body until both are there', () => {
  const inside = openPage('<div id="react-root"><div id="layers"></div></div>').document;
  expect(xAdapter.observedRoots(inside).map((root) => root.id)).toEqual(['react-root']);
  const beside = openPage('<div id="react-root"></div><div id="layers"></div>').document;
  expect(xAdapter.observedRoots(beside).map((root) => root.id)).toEqual(['react-root', 'layers']);
  const early = openPage('<div id="react-root"></div>').document;
  expect(xAdapter.observedRoots(early)).toEqual([early.body]);
});

it('marks nothing in editors, menus, messages and buttons to show more', () => {
  const { document } = openPage(`<div contenteditable="true"><i></i></div><div role="menu"><i></i></div>
    <textarea></textarea><div data-testid="DMComposerTextInput"><i></i></div>
    <span data-testid="tweet-text-show-more-link"><i></i></span>`);
  for (const inner of document.querySelectorAll('i, textarea')) {
    expect(inner.closest(xAdapter.ignoreSelector)).not.toBeNull();
  }
});
