import { describe, expect, it } from 'vitest';
import type { Post } from '@/lib/domain/post';
import { createFiller } from '@/lib/overlay/fill/fill';
import { mastodonAdapter } from '@/lib/sites/mastodon/adapter';
import { openPage } from '../x/open-fixture';

const STATE = `<script id="initial-state" type="application/json">${JSON.stringify({
  meta: { domain: 'sora.example', me: '1001' },
  accounts: { '1001': { acct: 'support' } },
})}</script>`;

const name = (acct: string) =>
  `<span class="display-name"><bdi><strong class="display-name__html">${acct}</strong></bdi> <span class="display-name__account">@${acct}</span></span>`;

const status = (id: string, acct: string, text: string) =>
  `<div class="status__wrapper"><div class="status" data-id="${id}"><div class="status__info">
    <a class="status__relative-time" href="/@${acct}/${id}"><time datetime="2026-11-20T09:00:00.000Z">3h</time></a>
    <a class="status__display-name" href="/@${acct}">${name(acct)}</a></div>
    <div class="status__content"><div class="status__content__text">${text}</div></div></div></div>`;

const composer = (acct: string, shown: string, value: string) =>
  `<form class="compose-form"><div class="reply-indicator"><a class="detailed-status__display-name" href="/@${acct}">${name(acct)}</a>
    <div class="reply-indicator__content translate">${shown}</div></div>
    <textarea class="autosuggest-textarea__textarea">${value}</textarea></form>`;

function open(body: string): Document {
  return openPage(
    `${STATE}<div id="mastodon" class="app-holder">${body}</div>`,
    'https://social.sora.example/home',
  ).document;
}

function postAt(document: Document, index: number): Post {
  const post = mastodonAdapter.findPosts(document).map((root) => mastodonAdapter.readPost(root))[index];
  if (post === undefined) throw new Error('no such post');
  return post;
}

describe('replying on Mastodon', () => {
  const ROUTER = '<p>ルーターが遅い。</p><p>困った</p>';

  it('takes the composer that shows the very post it answers, and leaves its mentions out of the text', () => {
    const document = open(
      status('1', 'misaki', ROUTER) +
        status('2', 'kenta@jp.example', '<p>夜だけ遅い</p>') +
        composer('misaki', ROUTER, '@misaki @kenta@jp.example お調べします'),
    );
    const found = mastodonAdapter.findComposer(document, postAt(document, 0));
    expect(found?.kind).toBe('textarea');
    expect(found?.read()).toBe('お調べします');
    expect(mastodonAdapter.findComposer(document, postAt(document, 1))).toBeUndefined();
  });

  it.each([
    [
      'answers nothing',
      '<form class="compose-form"><textarea class="autosuggest-textarea__textarea"></textarea></form>',
    ],
    ['answers another person who wrote the same', composer('kenta', ROUTER, '')],
    ['answers another post of the same person', composer('misaki', '<p>別の話</p>', '')],
    ['answers a post without text', composer('misaki', '', '')],
  ])('takes none that %s', (_name, form) => {
    const document = open(status('1', 'misaki', ROUTER) + form);
    expect(mastodonAdapter.findComposer(document, postAt(document, 0))).toBeUndefined();
  });

  it('takes none where two posts look the same', () => {
    const document = open(
      status('1', 'misaki', ROUTER) + status('2', 'misaki', ROUTER) + composer('misaki', ROUTER, ''),
    );
    expect(mastodonAdapter.findComposer(document, postAt(document, 0))).toBeUndefined();
  });

  it('knows who is signed in, with the domain of the handles, not of the pages', () => {
    expect(mastodonAdapter.ownHandle(open(''))).toBe('support@sora.example');
    expect(
      mastodonAdapter.ownHandle(openPage('<p></p>', 'https://social.sora.example/').document),
    ).toBeNull();
  });

  it.each([
    ['support@sora.example', 'filled'],
    ['sora_pr@sora.example', 'wrong-account'],
  ])('for the account %s is %s while support@sora.example is signed in', async (expectedHandle, kind) => {
    const document = open(status('1', 'misaki', ROUTER) + composer('misaki', ROUTER, ''));
    const fill = createFiller(
      document,
      mastodonAdapter,
      { summarise: async () => [{ state: 'new', contacts: 0 }] },
      () => ({ begin: () => undefined, drop: () => undefined }),
    );
    const outcome = await fill({
      fillId: 'one',
      claim: 'first',
      post: postAt(document, 0),
      text: '復旧しております。',
      expectedHandle,
      onExisting: 'ask',
      onUnknownAccount: 'ask',
    });
    expect(outcome.kind).toBe(kind);
    expect(document.querySelector('textarea')?.value === '').toBe(kind === 'wrong-account');
  });
});
