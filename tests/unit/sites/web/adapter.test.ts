import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webAdapter } from '@/lib/sites/web/adapter';
import { openPage } from '../x/open-fixture';

const URL_OF_PAGE = 'https://sora.example.jp/2026/10/kengai';

function open(html: string, url = URL_OF_PAGE): Document {
  const window = openPage(html, url);
  Reflect.set(globalThis, 'NodeFilter', Reflect.get(window, 'NodeFilter'));
  return window.document;
}

function read(document: Document) {
  return webAdapter.findPosts(document.body).map((root) => webAdapter.readPost(root));
}

const commentsOf = (document: Document) => webAdapter.findComments?.(document) ?? [];

const ENTRY =
  '<article><h1>圏外の話</h1><div class="entry-content"><p>駅のホームだけ圏外になります。</p></div></article>';
const row = (name: string, text: string, more = '') =>
  `<div class="row"><b class="name">${name}</b>${more}<div class="text">${text}</div></div>`;

describe('any page', () => {
  it('has no fault where nothing is found', () => {
    expect(webAdapter.expectsPosts(new URL(URL_OF_PAGE))).toBe(false);
    expect(webAdapter.matchesUrl(new URL('file:///C:/x.html'))).toBe(false);
    expect(read(open('<nav><a href="/a">品物</a></nav><form><input name="q"></form>'))).toEqual([]);
  });

  it('does not take a page for its sidebar because it is named after it', () => {
    expect(read(open(`<div class="right-sidebar"><div id="content">${ENTRY}</div></div>`))).toHaveLength(1);
    expect(read(open(`<div class="right-sidebar">${ENTRY}</div>`))).toEqual([]);
  });

  it('takes a sidebar for one though it has a heading and a box of its own: the page is around most it says', () => {
    const aside = `<div class="sidebar"><h1>ブログの名前</h1><div class="sidebar-box"></div>${ENTRY}</div>`;
    const main = '<p>別の話。</p>'.repeat(20);
    expect(read(open(`${aside}<div id="posts">${main}</div>`))).toEqual([]);
  });

  it('finds comments that come in later, alone and with the whole page', () => {
    const document = open(`${ENTRY}<div id="comments"></div>`);
    expect(read(document).map((post) => post?.kind)).toEqual(['entry']);
    const [area] = document.querySelectorAll('#comments');
    const item = document.createElement('div');
    item.id = 'comment-8';
    item.className = 'row';
    item.append(document.createElement('p'));
    item.firstElementChild?.append('うちも同じです。');
    area?.append(item);
    expect(webAdapter.findPosts(item)).toEqual([item]);
    expect(webAdapter.readPost(item)).toMatchObject({ kind: 'comment', text: 'うちも同じです。' });
    expect(commentsOf(document).map(({ id }) => id)).toEqual(['8']);
  });

  it('finds the entry an app shows later, at its own address', () => {
    const document = open('<div id="app"></div>');
    expect(read(document)).toEqual([]);
    const [app] = document.querySelectorAll('#app');
    app?.append(...open(ENTRY).querySelectorAll('article'));
    const [entry] = document.querySelectorAll('article');
    expect(entry && webAdapter.findPosts(entry)).toEqual([entry]);
    expect(entry && webAdapter.readPost(entry)).toMatchObject({ title: '圏外の話', permalink: URL_OF_PAGE });
  });

  it('knows when only where the page states its zone', () => {
    const when = '<span class="date">2026年10月3日 21:15</span>';
    const comments = `<div class="comments">${row('ケン', 'はい', when)}${row('ユイ', 'いいえ')}</div>`;
    expect(commentsOf(open(ENTRY + comments))[0]?.postedAt).toBeNull();
    const stated =
      '<head><meta property="article:published_time" content="2026-10-03T09:00:00+09:00"></head>';
    expect(commentsOf(open(stated + ENTRY + comments))[0]?.postedAt).toBe('2026-10-03T12:15:00.000Z');
  });

  it('tells owners and comments that are held by what the page marks', () => {
    const [guest, owner, held] = commentsOf(
      open(
        `${ENTRY}<div class="comments">${row('ケン', 'はい')}${row('ケン', 'いいえ', '<small>管理人</small>')}${row('ケン', 'まだ', '<em class="awaiting-moderation">承認待ち</em>')}</div>`,
      ),
    );
    expect(guest).toMatchObject({ byOwner: false, pending: false });
    expect(owner).toMatchObject({ byOwner: true, pending: false });
    expect(held).toMatchObject({ byOwner: false, pending: true, text: 'まだ' });
  });

  it('takes nobody for the owner who only calls themselves so', () => {
    const guests = `${row('管理人', 'はい')}${row('ユイ', 'いいえ')}`;
    const comments = commentsOf(open(`${ENTRY}<div class="comments">${guests}</div>`));
    expect(comments.map(({ byline, byOwner }) => [byline, byOwner])).toEqual([
      ['管理人', null],
      ['ユイ', null],
    ]);
  });

  it('does not know who is no owner where the page marks nobody', () => {
    const guests = `${row('ケン', 'はい')}${row('ユイ', 'いいえ')}`;
    const page = (comments: string) => commentsOf(open(`${ENTRY}<div class="comments">${comments}</div>`));
    expect(page(guests).map(({ byOwner }) => byOwner)).toEqual([null, null]);
    const answered = guests + row('リク', 'さて', '<div class="reply-text">では</div>');
    expect(page(answered).map(({ byOwner }) => byOwner)).toEqual([null, null, null, true]);
  });

  it('takes a box called comment for the box it is', () => {
    const box = `<div class="comment"><h3>コメント</h3><div class="comment-item">${row('ケン', 'はい')}</div><div class="comment-item">${row('ユイ', 'いいえ')}</div></div>`;
    expect(commentsOf(open(ENTRY + box)).map(({ text }) => text)).toEqual(['はい', 'いいえ']);
  });

  it('lists an answer inside a nested comment once', () => {
    const nested = `<ul id="comments"><li id="comment-1">${row('ケン', 'はい')}<ul><li id="comment-2">${row('ユイ', 'いいえ')}<div class="owner-reply">では</div></li></ul></li></ul>`;
    expect(commentsOf(open(ENTRY + nested)).map(({ parentId, text }) => [parentId, text])).toEqual([
      [null, 'はい'],
      ['1', 'いいえ'],
      ['2', 'では'],
    ]);
  });

  it('takes neither the publisher’s name for the title nor the writer’s card for the way to the entry', () => {
    const publisher =
      '<div itemprop="publisher" itemscope><h2>めもがき社</h2><a href="/company">会社案内</a></div>';
    expect(read(open(ENTRY.replace('<h1>', `${publisher}<h1>`)))[0]?.title).toBe('圏外の話');
    const card = (name: string, text: string) =>
      `<article><div class="h-card"><a href="/u/${name}"><h3>${name}</h3></a></div><p>${text}</p></article>`;
    const list =
      card('misaki', '駅のホームだけ圏外になります。') + card('kenta', '家の中だけつながりません。');
    const posts = read(open(`<main>${list}</main>`, 'https://sora.example.jp/'));
    expect(posts.map((post) => [post?.permalink, post?.title])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('takes the time of nothing that is quoted or reviewed for the entry’s', () => {
    const time = (day: string) => `<time datetime="2026-${day}T09:00:00+09:00">${day}</time>`;
    const review = `<div itemprop="review" itemscope>${time('01-02')}</div>`;
    const cited = `<div class="h-cite">${time('01-03')}</div>`;
    const page = (more: string) => open(ENTRY.replace('<h1>', `${more}<h1>`));
    expect(read(page(review + cited))[0]?.postedAt).toBeNull();
    expect(read(page(review + cited + time('10-03')))[0]?.postedAt).toBe('2026-10-03T00:00:00.000Z');
  });

  it('makes no key of a name, of a link typed in, nor of two writers', () => {
    const writers = '<p class="byline"><a href="/author/a">甲</a>と<a href="/author/b">乙</a></p>';
    expect(read(open(ENTRY.replace('</h1>', `</h1>${writers}`)))[0]).toMatchObject({ author: null });
    const typed = `<div class="comments">${row('<a href="https://x.com/ken">ケン</a>', 'はい')}${row('ユイ', 'いいえ')}</div>`;
    expect(commentsOf(open(ENTRY + typed))[0]).toMatchObject({
      author: null,
      byline: 'ケン',
      authorUrl: 'https://x.com/ken',
    });
  });
});

describe('any markup at all', () => {
  const name = fc.constantFrom(
    'div',
    'article',
    'ul',
    'li',
    'p',
    'a',
    'h2',
    'section',
    'aside',
    'table',
    'form',
    'span',
    'footer',
  );
  const word = fc.constantFrom(
    'post',
    'entry',
    'comment',
    'comments',
    'comment-item',
    'name',
    'author',
    'text',
    'date',
    'hentry',
    'row',
    'sidebar',
    'reply-text',
    'single-post',
  );
  const attribute = fc.oneof(
    word.map((value) => ` class="${value}"`),
    fc
      .constantFrom('comment-1', 'comment-2', 'post-3', 'comments', 'respond')
      .map((value) => ` id="${value}"`),
    fc
      .constantFrom('/author/ken', '/', '#', 'javascript:1', 'https://x.com/ken', '?author=2')
      .map((value) => ` href="${value}"`),
    fc.constantFrom('children', 'attributes', 'parentElement', 'matches').map((value) => ` name="${value}"`),
  );
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5, depthSize: 'large' },
      fc.constantFrom(
        '駅のホームだけ圏外になります。',
        '2026年10月3日 21:15',
        'ケン',
        '>>1 そうですか',
        '続きを読む',
      ),
      fc
        .tuple(name, fc.array(attribute, { maxLength: 2 }), fc.array(tie('node'), { maxLength: 5 }))
        .map(([tag, attributes, inside]) => `<${tag}${attributes.join('')}>${inside.join('')}</${tag}>`),
    ),
  }));

  it('is read without a throw and without a change, and names nobody by the site alone', () => {
    // One for all: a window of its own for each takes longer than all that is asked of it.
    const document = open('');
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 4 }), (nodes) => {
        document.body.innerHTML = nodes.join('');
        const before = document.documentElement.outerHTML;
        const posts = read(document);
        const comments = commentsOf(document);
        for (const element of document.querySelectorAll('.post, .comment')) webAdapter.findPosts(element);
        expect(document.documentElement.outerHTML).toBe(before);
        for (const author of [...posts, ...comments].map((each) => each?.author)) {
          expect(author?.key ?? 'web:x/y').toMatch(/^web:[^/?]+[/?]./u);
        }
        expect(new Set(comments.map(({ element }) => element)).size).toBe(comments.length);
      }),
      { numRuns: 60 },
    );
  });
});
