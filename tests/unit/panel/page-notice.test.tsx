// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { PageNotice } from '@/components/panel/notices';
import { LanguageProvider } from '@/components/ui/language';
import { noticesCatalog } from '@/lib/i18n/panel-notices';
import type { PageHealth } from '@/lib/messaging/protocol';

const HEALTHY: PageHealth = {
  site: 'x',
  expectsPosts: true,
  posts: 12,
  authorsUnread: 0,
  textsUnread: 0,
  listsUnread: false,
};
const { healthLists, healthNone } = noticesCatalog.ja;

test.each<[string, Partial<PageHealth>, string]>([
  ['nothing is wrong', {}, ''],
  ['the page is not to hold posts', { expectsPosts: false, posts: 0 }, ''],
  ['no posts can be read', { posts: 0 }, healthNone],
  [
    'authors cannot be read',
    { authorsUnread: 3 },
    '投稿者を読めない投稿が12件のうち3件あります。サイトの作りが変わったのかもしれません。',
  ],
  [
    'texts cannot be read',
    { textsUnread: 12 },
    '本文を読めない投稿が12件のうち12件あります。サイトの作りが変わったのかもしれません。',
  ],
  ['the keywords cannot be loaded', { listsUnread: true }, healthLists],
])('says what is wrong, with counts: %s', (_when, health, said) => {
  expect(notice(health).textContent).toBe(said);
});

test.each<[string, Partial<PageHealth>, RegExp]>([
  ['what marks nothing at all', { listsUnread: true, authorsUnread: 3, textsUnread: 12 }, /^キーワード/u],
  ['what more posts suffer from', { authorsUnread: 3, textsUnread: 12 }, /^本文.*12件あります/u],
  [
    'the author of posts that cannot be read at all',
    { authorsUnread: 3, textsUnread: 3 },
    /^投稿者.*3件あります/u,
  ],
])('says one thing at a time, the gravest: %s', (_what, health, said) => {
  const root = notice(health);
  expect(root.childElementCount).toBe(1);
  expect(root.textContent).toMatch(said);
});

function notice(health: Partial<PageHealth>): HTMLElement {
  const root = document.createElement('div');
  render(
    <LanguageProvider language="ja">
      <PageNotice health={{ ...HEALTHY, ...health }} />
    </LanguageProvider>,
    root,
  );
  return root;
}
