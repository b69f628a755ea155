import { expect, it } from 'vitest';
import type { Post } from '@/lib/domain/post';
import type { Composer } from '@/lib/sites/adapter';
import { xAdapter } from '@/lib/sites/x/adapter';
import { openPage } from './open-fixture';

const HOME = 'https://x.com/home';
const STATUS = 'https://x.com/taro_umi/status/200';

function article(id: string, handle: string, text: string, more = '', attributes = ''): string {
  const link = id === '' ? '<div>' : `<a href="/${handle}/status/${id}">`;
  return `<article data-testid="tweet" ${attributes}>
    <div data-testid="User-Name"><a href="/${handle}">名</a><a href="/${handle}">@${handle}</a>
    ${link}<time datetime="2026-02-01T00:00:00.000Z">2h</time>${id === '' ? '</div>' : '</a>'}</div>
    <div data-testid="tweetText">${text}</div>${more}</article>`;
}

const editor = (
  name: string,
  text = '',
) => `<div data-testid="tweetTextarea_0_label"><div data-testid="tweetTextarea_0RichTextInputContainer">
  <div class="public-DraftEditor-content" data-testid="tweetTextarea_0" contenteditable="true" role="textbox" aria-label="${name}">
  <div data-contents="true">${
    text === ''
      ? '<div data-block="true"><div><span><br data-text="true"></span></div></div>'
      : text
          .split('\n')
          .map((line) => `<div data-block="true"><div><span>${line}</span></div></div>`)
          .join('')
  }</div></div></div></div>`;
const cell = (inner: string) => `<div data-testid="cellInnerDiv"><div>${inner}</div></div>`;
const inline = (name: string) => `<div data-testid="inline_reply_offscreen">${editor(name)}</div>`;
const dialog = (inner: string) =>
  `<div id="layers"><div role="dialog" aria-modal="true" aria-labelledby="modal-header">${inner}</div></div>`;
const page = (inner: string) =>
  `<div id="react-root"><main role="main"><div data-testid="primaryColumn">${inner}</div></main></div>`;

function readFirst(document: Document, id: string): Post {
  const posts = xAdapter.findPosts(document).map((post) => xAdapter.readPost(post));
  const post = posts.find((candidate) => candidate?.id === id);
  if (post === undefined) throw new Error(`no post ${id}`);
  return post;
}

function find(html: string, url: string, id: string): Composer | undefined {
  const { document } = openPage(html, url);
  return xAdapter.findComposer(document, readFirst(document, id));
}

const nameOf = (composer: Composer | undefined) => composer?.element.getAttribute('aria-label');
const two = cell(article('200', 'taro_umi', '圏外')) + cell(article('201', 'misaki', '遅い'));

it('takes the reply dialog that shows the answered post', () => {
  const html = page(editor('home') + two) + dialog(article('200', 'taro_umi', '圏外') + editor('reply'));
  expect(nameOf(find(html, HOME, '200'))).toBe('reply');
});

it('takes nothing while the open dialog answers another post or none', () => {
  const other = page(two) + dialog(article('201', 'misaki', '遅い') + editor('reply'));
  expect(find(other, HOME, '200')).toBeUndefined();
  const none = page(two) + dialog(editor('new post'));
  expect(find(none, HOME, '200')).toBeUndefined();
  const focal = article('200', 'taro_umi', '圏外', '', 'tabindex="-1"');
  const covered = page(cell(focal + inline('inline'))) + dialog(editor('new post'));
  expect(find(covered, STATUS, '200')).toBeUndefined();
});

it('takes the post right above the editor when the dialog shows an earlier one too', () => {
  const html =
    page(two) +
    dialog(article('200', 'taro_umi', '圏外') + article('201', 'misaki', '遅い') + editor('reply'));
  expect(find(html, HOME, '200')).toBeUndefined();
  expect(nameOf(find(html, HOME, '201'))).toBe('reply');
});

it('takes no dialog in which the post is being quoted', () => {
  const html = page(two) + dialog(editor('quote') + article('200', 'taro_umi', '圏外'));
  expect(find(html, HOME, '200')).toBeUndefined();
});

it('never takes the composer for a new post', () => {
  expect(find(page(editor('home') + two), HOME, '200')).toBeUndefined();
  expect(find(page(cell(editor('home')) + two), HOME, '200')).toBeUndefined();
});

it('takes the inline reply of the focal post, and only for that post', () => {
  const focal = article('200', 'taro_umi', '圏外', '', 'tabindex="-1"');
  const html = page(cell(focal + inline('inline')) + cell(article('201', 'misaki', '遅い')));
  expect(nameOf(find(html, STATUS, '200'))).toBe('inline');
  expect(find(html, STATUS, '201')).toBeUndefined();
});

it('goes by the post in the row while the address is ahead of the page', () => {
  const before = cell(article('201', 'misaki', '遅い', '', 'tabindex="-1"') + inline('inline'));
  const html = page(before + cell(article('200', 'taro_umi', '圏外')));
  expect(find(html, STATUS, '200')).toBeUndefined();
  expect(nameOf(find(html, STATUS, '201'))).toBe('inline');
});

it('takes an inline reply in a row of its own only on that status page', () => {
  const focal = article('200', 'taro_umi', '圏外', '', 'tabindex="-1"');
  const html = page(cell(focal) + cell(inline('inline')) + cell(article('201', 'misaki', '遅い')));
  expect(nameOf(find(html, STATUS, '200'))).toBe('inline');
  expect(find(html, STATUS, '201')).toBeUndefined();
  expect(find(html, 'https://x.com/misaki/status/201', '200')).toBeUndefined();
});

it('takes the inline reply beside an opened photo', () => {
  const focal = article('200', 'taro_umi', '圏外', '', 'tabindex="-1"');
  const html = page(two) + dialog(cell(focal + inline('photo')) + cell(article('201', 'misaki', '遅い')));
  expect(nameOf(find(html, `${STATUS}/photo/1`, '200'))).toBe('photo');
  expect(find(html, `${STATUS}/photo/1`, '201')).toBeUndefined();
});

it('leaves hidden composers alone', () => {
  const focal = article('200', 'taro_umi', '圏外', '', 'tabindex="-1"');
  const html = page(cell(`${focal}<div aria-hidden="true">${inline('inline')}</div>`));
  expect(find(html, STATUS, '200')).toBeUndefined();
});

it('prefers the box the agent is in when a reply has several', () => {
  const boxes = editor('first') + editor('second').replaceAll('tweetTextarea_0', 'tweetTextarea_1');
  const html = page(two) + dialog(article('200', 'taro_umi', '圏外') + boxes);
  const { document } = openPage(html, HOME);
  const post = readFirst(document, '200');
  expect(nameOf(xAdapter.findComposer(document, post))).toBe('first');
  const second = document.querySelector<HTMLElement>('[aria-label="second"]');
  second?.setAttribute('tabindex', '0');
  second?.focus();
  expect(nameOf(xAdapter.findComposer(document, post))).toBe('second');
});

it('takes the page-wide composer of phones, a textarea', () => {
  const html = page(
    `${article('200', 'taro_umi', '圏外')}<div data-testid="tweetTextarea_0"><textarea aria-label="phone">書きかけ\n二行目</textarea></div>`,
  );
  const composer = find(html, 'https://mobile.x.com/compose/post', '200');
  expect(composer).toMatchObject({ kind: 'textarea' });
  expect(composer?.read()).toBe('書きかけ\n二行目');
});

it('takes a dialog without post when the address names the answered one', () => {
  const { document } = openPage(
    page(two) + dialog(editor('asked')),
    'https://x.com/compose/post?in_reply_to=200',
  );
  expect(nameOf(xAdapter.findComposer(document, readFirst(document, '200')))).toBe('asked');
  expect(xAdapter.findComposer(document, readFirst(document, '201'))).toBeUndefined();
});

it('knows a post shown without id by author, time and text together', () => {
  const shown = (handle: string, text: string) =>
    page(two) + dialog(article('', handle, text) + editor('reply'));
  expect(nameOf(find(shown('taro_umi', '圏外'), HOME, '200'))).toBe('reply');
  expect(find(shown('misaki', '圏外'), HOME, '200')).toBeUndefined();
  expect(find(shown('taro_umi', '別の文'), HOME, '200')).toBeUndefined();
});

it('reads what stands in the editor, one block a line', () => {
  const read = (text: string) =>
    find(page(two) + dialog(article('200', 'taro_umi', '圏外') + editor('reply', text)), HOME, '200')?.read();
  expect(read('')).toBe('');
  expect(read('一行目\n\n三行目')).toBe('一行目\n\n三行目');
});

it('looks only into the dialog in front when two are open', () => {
  const photo = `<div role="dialog">${cell(article('200', 'taro_umi', '圏外', '', 'tabindex="-1"') + inline('photo'))}</div>`;
  const modal = `<div role="dialog">${article('201', 'misaki', '遅い')}${editor('reply')}</div>`;
  const html = `${page(two)}<div id="layers">${photo}${modal}</div>`;
  expect(find(html, `${STATUS}/photo/1`, '200')).toBeUndefined();
  expect(nameOf(find(html, `${STATUS}/photo/1`, '201'))).toBe('reply');
});
