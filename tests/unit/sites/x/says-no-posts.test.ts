// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { xAdapter } from '@/lib/sites/x/adapter';

const POST = `<article data-testid="tweet"><img src="data:,"><div data-testid="User-Name">@a</div>
  <a href="/a/status/1"><time datetime="2026-11-20T00:00:00.000Z">1h</time></a></article>`;
const RENAMED = POST.replace('data-testid="tweet"', '');
const EMPTY = '<div data-testid="emptyState"><span>「圏外」の検索結果はありません</span></div>';

function saysNoPosts(html: string): boolean | undefined {
  document.body.innerHTML = `<main>${html}</main>`;
  return xAdapter.saysNoPosts?.(document);
}

it.each([
  ['a search without results, an empty, protected or suspended profile', EMPTY],
  ['a page that does not exist', '<div data-testid="error-detail"><span>見つかりません</span></div>'],
  ['a deleted post', '<article tabindex="-1"><div><span>このポストは削除されました。</span></div></article>'],
  ['nothing but what is paid for', `${EMPTY}<div data-testid="placementTracking">${POST}</div>`],
])('believes X that there are no posts: %s', (_what, html) => {
  expect(saysNoPosts(html)).toBe(true);
});

it.each([
  ['a timeline still loading', '<div role="progressbar"></div>'],
  ['posts under a new name', RENAMED],
  ['posts under a new name that lost their time', RENAMED.replaceAll('time', 'span')],
  ['an empty column beside one whose posts have a new name', EMPTY + RENAMED],
  ['posts whose testid changed', POST.replace('"tweet"', '"post"')],
])('does not take this for an empty page: %s', (_what, html) => {
  expect(saysNoPosts(html)).toBe(false);
});
