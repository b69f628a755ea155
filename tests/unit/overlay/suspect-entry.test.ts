// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Post } from '@/lib/domain/post';
import { commentForms } from '@/lib/overlay/comment-forms';
import { startOverlay } from '@/lib/overlay/start';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { formOutOfReach } from '@/lib/sites/comment-form';
import { FakeChannel, FakePorts, fakeAdapter, makePost, postHtml, settle } from './fake-page';

const SHOPS = '<a href="https://px.a8.net/svt/ejp?a8mat=1">公式サイトはこちら</a> '.repeat(4);
const AD = postHtml('1', 'sora', `格安SIMのおすすめはこちら。いかがでしたか？${SHOPS}`);

let state: 'elsewhere' | 'closed';
let stop: AbortController;

const blog: SiteAdapter = {
  ...fakeAdapter,
  id: 'wordpress',
  readPost(element) {
    const post = fakeAdapter.readPost(element);
    const kind = element.closest('.comments') === null ? 'entry' : 'comment';
    return post && { ...post, author: null, site: 'wordpress', kind };
  },
  findForms: () => [formOutOfReach(state, document.body)],
};

const entry = (id: string): Post => makePost(id, '', '', { site: 'wordpress', kind: 'entry' });

async function ask(post: Post, comments?: typeof commentForms) {
  const channel = new FakeChannel();
  // The agent may ask about a page without marks, too.
  channel.paused = true;
  const parts = { document, adapter: blog, channel, signal: stop.signal, ports: new FakePorts() };
  startOverlay({ ...parts, language: 'ja', ...(comments && { comments }) });
  await settle();
  return channel.handlers?.['page.spam']({ post });
}

beforeEach(() => {
  state = 'elsewhere';
  stop = new AbortController();
});
afterEach(() => stop.abort());

it('tells why an entry looks like spam', async () => {
  document.body.innerHTML = `<main>${AD}</main>`;
  expect(await ask(entry('1'), commentForms)).toEqual(['affiliate', 'closing']);
  state = 'closed';
  expect(await ask(entry('1'), commentForms)).toEqual(['affiliate', 'closing', 'anonymous']);
});

it('keeps a single hint to itself', async () => {
  document.body.innerHTML = `<main>${postHtml('1', 'sora', `乗りかえました。${SHOPS}`)}</main>`;
  expect(await ask(entry('1'), commentForms)).toEqual([]);
});

it('holds nothing against an entry that another one on the page, or a comment, is guilty of', async () => {
  const honest = postHtml('2', 'misaki', '家で圏外です');
  document.body.innerHTML = `<main>${AD}${honest}</main>`;
  expect(await ask(entry('2'), commentForms)).toEqual([]);
  expect(await ask(entry('3'), commentForms)).toEqual([]);
  document.body.innerHTML = `<main>${honest}<div class="comments">${AD}</div></main>`;
  expect(await ask(entry('1'), commentForms)).toEqual([]);
});

it('has nothing to say on sites whose script has no comments', async () => {
  document.body.innerHTML = `<main>${AD}</main>`;
  expect(await ask(entry('1'))).toEqual([]);
});
