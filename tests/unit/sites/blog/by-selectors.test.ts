// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createBlogAdapter } from '@/lib/sites/blog/blog-adapter';
import { commentsBySelectors, entriesBySelectors } from '@/lib/sites/blog/by-selectors';
import type { BlogPlatform } from '@/lib/sites/blog/platform';

/** A platform as an author of adapters writes it: two tables, and what it does its own way. */
const PLATFORM: BlogPlatform = {
  id: 'seesaa',
  hasGlobalIds: false,
  matchesUrl: (url) => url.hostname.endsWith('.example.jp'),
  matchesPage: () => true,
  expectsEntries: () => true,
  findForms: () => [],
  ignoreSelector: '.share',
  ...entriesBySelectors({
    entry: '.entry',
    except: '.ad',
    title: 'h2',
    link: 'h2 a',
    body: '.text',
    name: '.writer',
    time: '.date',
    zone: '+09:00',
    more: 'a.more',
    id: (_, permalink) => /\/(\d+)\.html$/u.exec(permalink ?? '')?.[1] ?? null,
    author: () => ({
      key: 'seesaa:sora',
      idKey: null,
      name: null,
      handle: 'sora',
      url: 'https://sora.example.jp/',
    }),
  }),
  ...commentsBySelectors({
    item: 'li.comment',
    except: '.pingback',
    body: '.said',
    name: '.who',
    homepage: 'a.who',
    time: '.when',
    zone: '+09:00',
    owner: '.owner',
    pending: '.held',
  }),
};

const adapter = createBlogAdapter(PLATFORM);

const ENTRY = `<div class="entry" id="first"><h2><a href="/article/12.html?utm_source=x">圏外が <b>続く</b></a></h2>
  <p class="date">2018年06月17日 12:34</p><p>投稿者: <span class="writer">Posted by みさき</span></p>
  <div class="text"><p>駅で圏外。</p><div class="text"><p>困る。</p></div><div class="share">ツイート</div></div></div>`;

const COMMENTS = `<ul><li class="comment" id="comment-1"><i class="who">ななし</i><p class="said">うちも</p>
    <ul><li class="comment owner" id="comment-2"><a class="who" href="https://sora.example.jp/">みさき</a><b class="when">2018/06/17(日) 13:00</b>
      <p class="said">そうですか</p></li></ul></li>
  <li class="comment pingback" id="comment-3"><p class="said">リンク</p></li>
  <li class="comment" id="comment-4"><a class="who" href="javascript:x()">太郎</a><em class="held">承認待ち</em><p class="said">まだです</p></li>
  <li class="comment" id="comment-5"><i class="who">削除</i></li></ul>`;

function show(html: string): void {
  document.body.innerHTML = html;
}

function readEntries() {
  return adapter.findPosts(document).map((root) => adapter.readPost(root));
}

describe('a platform told by tables of selectors', () => {
  it('gives an entry with what the page shows of it', () => {
    show(ENTRY);
    expect(readEntries()).toEqual([
      {
        site: 'seesaa',
        id: 'localhost:12',
        permalink: 'http://localhost:3000/article/12.html',
        kind: 'entry',
        author: {
          key: 'seesaa:sora',
          idKey: null,
          name: 'みさき',
          handle: 'sora',
          url: 'https://sora.example.jp/',
          blogKey: 'web:localhost',
        },
        byline: 'みさき',
        repostedBy: null,
        postedAt: '2018-06-17T03:34:00.000Z',
        title: '圏外が 続く',
        text: '駅で圏外。\n困る。',
        truncated: false,
        translated: false,
        lang: null,
        quotes: null,
      },
    ]);
  });

  it('leaves unknown what an entry does not show, and advertisements out', () => {
    show(`<div class="entry ad"><h2>広告</h2></div>
      <div class="entry"><div class="text">一つ目</div><a class="more">続き</a></div>
      <div class="entry"><div class="text">二つ目</div></div>`);
    const unknown = { id: null, permalink: null, title: null, postedAt: null };
    expect(readEntries()).toMatchObject([
      { ...unknown, text: '一つ目', truncated: true },
      { ...unknown, text: '二つ目', truncated: false },
    ]);
  });

  it('takes the page’s own address for its only entry', () => {
    document.head.innerHTML = '<link rel="canonical" href="/article/15.html?fbclid=a">';
    show('<div class="entry"><div class="text">一つ</div></div>');
    expect(readEntries()).toMatchObject([{ permalink: 'http://localhost:3000/article/15.html' }]);
    document.head.innerHTML = '<link rel="canonical" href="/">';
    expect(readEntries(), 'the front of the blog is no entry').toMatchObject([{ permalink: null }]);
    document.head.textContent = '';
  });

  it('gives each comment its own parts and the one it answers', () => {
    show(ENTRY + COMMENTS);
    const comments = adapter.findComments?.(document).map(({ element: _, ...rest }) => rest);
    expect(comments).toEqual([
      {
        id: '1',
        parentId: null,
        permalink: 'http://localhost:3000/#comment-1',
        author: null,
        byline: 'ななし',
        authorUrl: null,
        postedAt: null,
        text: 'うちも',
        byOwner: false,
        pending: false,
      },
      {
        id: '2',
        parentId: '1',
        permalink: 'http://localhost:3000/#comment-2',
        author: null,
        byline: 'みさき',
        authorUrl: 'https://sora.example.jp/',
        postedAt: '2018-06-17T04:00:00.000Z',
        text: 'そうですか',
        byOwner: true,
        pending: false,
      },
      {
        id: '4',
        parentId: null,
        permalink: 'http://localhost:3000/#comment-4',
        author: null,
        byline: '太郎',
        authorUrl: null,
        postedAt: null,
        text: 'まだです',
        byOwner: false,
        pending: true,
      },
    ]);
  });

  it('finds what comes in later by itself, too', () => {
    show(ENTRY + COMMENTS);
    const added = document.querySelector('#comment-2') as Element;
    expect(adapter.findPosts(added)).toEqual([added]);
    expect(adapter.readPost(added)).toMatchObject({
      kind: 'comment',
      id: 'localhost:comment-2',
      text: 'そうですか',
    });
  });

  it('reads a page that shadows what we ask it', () => {
    show(
      `${ENTRY}<img name="head"><img name="querySelectorAll"><form name="URL"></form><img id="baseURI" name="baseURI">`,
    );
    expect(readEntries()).toMatchObject([{ permalink: 'http://localhost:3000/article/12.html' }]);
  });
});
