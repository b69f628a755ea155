import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { seeForm } from '@/lib/overlay/fill/see-form';
import { findOwnPage } from '@/lib/sites/blogger/comment-page';
import { bloggerAdapter } from '@/lib/sites/blogger/platform';
import { NO_FIELDS } from '@/lib/sites/comment-form';
import { movabletypeAdapter } from '@/lib/sites/movabletype/platform';

/** A document of its own address, with the globals the adapters ask for. */
function page(url: string, html = ''): Document {
  const { window } = new JSDOM(`<!DOCTYPE html><body>${html}</body>`, { url });
  for (const name of ['Node', 'Document', 'DocumentFragment', 'Element', 'NodeFilter'] as const) {
    vi.stubGlobal(name, window[name]);
  }
  return window.document;
}
afterEach(() => vi.unstubAllGlobals());

const form = (id: string) =>
  `<form name="comments_form"><input type="hidden" name="entry_id" value="${id}"></form>`;
const SCRIPT = 'http://sora.example.jp/cgi-bin/mt-comments.cgi';

describe('whose comment form a page is', () => {
  test.each([
    ['https://www.blogger.com/comment/fullpage/post/777/5501', '5501'],
    ['https://www.blogger.com/comment/frame/777?po=5501&hl=ja', '5501'],
    ['https://www.blogger.com/comment.g?blogID=777&postID=5501&isPopup=true', '5501'],
    ['https://draft.blogger.com/comment-iframe.g?blogID=777&postID=5501', '5501'],
    ['https://www.blogger.com/comment/fullpage/page/777/5501', null],
    ['https://www.blogger.com/comment.g?blogID=777&postID=x', null],
    ['https://www.blogger.com/profile/5501', null],
    ['https://www.blogger.com.evil.example/comment.g?blogID=777&postID=5501', null],
    ['https://evilblogger.com/comment.g?blogID=777&postID=5501', null],
    ['https://sora.blogspot.com/2012/06/router.html', null],
  ])('Blogger: %s → %s', (url, target) => {
    expect(bloggerAdapter.findFormTarget?.(page(url))).toBe(target);
    expect(findOwnPage(url)).toBe(target && 'https://www.blogger.com/comment/fullpage/post/777/5501');
  });

  test.each([
    [`${SCRIPT}?entry_id=29`, '', 'sora.example.jp:29'],
    [SCRIPT, form('29'), 'sora.example.jp:29'],
    // The address says it; the form of a page may be anybody's.
    [`${SCRIPT}?entry_id=29`, form('30'), 'sora.example.jp:29'],
    [SCRIPT, form('29') + form('30'), null],
    [SCRIPT, form('x'), null],
    // An entry's own page: more than a form.
    ['http://sora.example.jp/archives/000029.html', form('29'), null],
    ['http://sora.example.jp/?from=/mt-comments.cgi', form('29'), null],
  ])('Movable Type: %s %s → %s', (url, html, target) => {
    expect(movabletypeAdapter.findFormTarget?.(page(url, html))).toBe(target);
  });

  test('of a frame the panel hears the page it can open, and of no other', () => {
    const frame = (href: string) =>
      seeForm({ state: 'frame', href, service: '', fields: NO_FIELDS, element: null }).href;
    expect(frame('https://www.blogger.com/comment/frame/777?po=5501')).toBe(
      'https://www.blogger.com/comment/fullpage/post/777/5501',
    );
    expect(frame('https://disqus.com/embed/comments/?f=sora')).toBeNull();
  });

  test('an entry of Movable Type goes by the number its form has', () => {
    const entry = (number: string) =>
      `<div class="blogbody"><h3 class="title">題</h3><p>本文</p><a href="${SCRIPT}?entry_id=${number}">コメント</a></div>`;
    const ids = (html: string) => {
      const document = page('http://sora.example.jp/archives/000029.html', html);
      return movabletypeAdapter.findPosts(document).map((post) => movabletypeAdapter.readPost(post)?.id);
    };
    expect(ids(entry('29') + entry('30') + form('31'))).toEqual(['sora.example.jp:29', 'sora.example.jp:30']);
    const bare = '<div class="blogbody"><h3 class="title">題</h3><p>本文</p></div>';
    expect(ids(bare + form('29'))).toEqual(['sora.example.jp:29']);
    // Which of two it belongs to, nobody can say.
    expect(ids(bare + bare + form('29'))).toEqual([null, null]);
  });
});
