import { describe, expect, it, vi } from 'vitest';
import { webAdapter } from '@/lib/sites/web/adapter';
import { findCommentItems } from '@/lib/sites/web/find-comments';
import { openPage } from '../x/open-fixture';

const ENTRY =
  '<div class="entry"><h2>電波が弱い</h2><div class="entry-body"><p>窓際でも弱いです。</p></div></div>';

function read(comments: string) {
  const { document } = openPage(
    `<time datetime="2026-11-18T22:10:05+09:00"></time>${ENTRY}${comments}`,
    'https://zakki.example.jp/item/77.htm',
  );
  const found = webAdapter.findComments?.(document) ?? [];
  return found.map(({ id, byline, text, postedAt, permalink }) => ({
    id,
    byline,
    text,
    postedAt,
    permalink,
  }));
}

const MIDORI = {
  id: null,
  byline: 'みどり',
  text: '中継器がよいですよ。',
  postedAt: '2026-11-18T14:05:00.000Z',
  permalink: null,
};

describe('comments without an element or a class of their own', () => {
  it('reads one in a box of its own by the box’s number', () => {
    const comments = read(
      '<h3>1 Comment</h3><div class="list"><article id="128001"><p>中継器がよいですよ。</p><footer><span>みどり</span> <time datetime="2026-11-18T14:05:00Z">11/18</time></footer></article></div>',
    );
    const permalink = 'https://zakki.example.jp/item/77.htm#128001';
    expect(comments).toEqual([{ ...MIDORI, id: '128001', permalink }]);
  });

  it('reads a list of terms', () => {
    expect(
      read(
        '<h3>コメント</h3><dl><dt>みどり</dt><dd>中継器がよいですよ。</dd><dd class="date-info">2026/11/18 23:05</dd></dl>',
      ),
    ).toEqual([MIDORI]);
  });

  it('reads none of the form behind them', () => {
    const form = '<form><p>コメントを書く</p><textarea></textarea><button>送信</button></form>';
    expect(
      read(`<h3>コメント</h3><p>${MIDORI.text}</p><p>投稿: みどり | 2026/11/18 23:05</p>${form}`),
    ).toEqual([MIDORI]);
  });

  it('reads bare lines below who and when, and none below a name with other words', () => {
    const below = (head: string) => read(`<h3>コメント</h3><div>${head}<br>${MIDORI.text}</div>`);
    expect(below('<b>みどり</b> (2026/11/18 23:05)')).toEqual([MIDORI]);
    expect(below('<b>工事</b> は 2026/11/18 23:05 から')).toEqual([]);
  });

  it('gives nobody the words of an answer that is signed within what they said', () => {
    const line = '<p>投稿: みどり | 2026/11/18 23:05</p>';
    const answer = '<p>はい。</p><p class="posted">そら 2026/11/19 8:00</p>';
    expect(read(`<h3>コメント</h3><div><p>${MIDORI.text}</p></div>${line}`)).toEqual([MIDORI]);
    expect(read(`<h3>コメント</h3><div><p>${MIDORI.text}</p>${answer}</div>${line}`)).toEqual([]);
  });

  it('takes none where one of them tells nobody, and nothing of the page’s own footer', () => {
    const line = '<p>投稿: みどり | 2026/11/18 23:05</p>';
    const footer = '<footer>電波の雑記 2026/11/20 10:00</footer>';
    expect(read(`<h3>コメント</h3><p>${MIDORI.text}</p>${line}${footer}`)).toEqual([MIDORI]);
    const box = `<div><b>みどり</b> (2026/11/18 23:05)<br>${MIDORI.text}</div>`;
    expect(read(`<h3>コメント</h3>${box}<div>次の話は<b>こちら</b></div>`)).toEqual([]);
  });

  it('takes the number before a comment for its own', () => {
    const comments = read(
      '<h3>コメント</h3><a id="c11"></a><p>中継器がよいですよ。</p><p>投稿: みどり | 2026/11/18 23:05</p><a id="c12"></a><p>はい。</p><p>投稿: そら | 2026/11/19 8:00</p>',
    );
    expect(comments.map(({ id, byline, text }) => [id, byline, text])).toEqual([
      ['11', 'みどり', '中継器がよいですよ。'],
      ['12', 'そら', 'はい。'],
    ]);
  });

  it.each([
    ['a link', '<h4><a href="https://midori.example.com/">みどり</a></h4>'],
    ['a word behind the name', '<h4>みどり さん</h4>'],
    ['the time', '<dt>みどり (2026/11/18 23:05)</dt>'],
  ])('takes a heading with %s for who wrote it', (_, heading) => {
    const comments = read(`<h3>コメント</h3><a name="c12"></a>${heading}<p>中継器がよいですよ。</p>`);
    expect(comments).toMatchObject([{ id: '12', byline: 'みどり', text: MIDORI.text }]);
  });

  it('reads terms with who and when without a number', () => {
    const of = (name: string) => `<dt>${name} (2026/11/18 23:05)</dt><dd>中継器がよいですよ。</dd>`;
    expect(read(`<h3>コメント</h3><dl>${of('みどり')}${of('そら')}</dl>`)).toEqual([
      MIDORI,
      { ...MIDORI, byline: 'そら' },
    ]);
  });

  it('reads the parts that a page names later by their names', () => {
    const { document } = openPage(
      `${ENTRY}<h3>コメント</h3><div id="list"><div><h4>みどり さん</h4><p>はい。</p><p>2026/11/18 23:05</p></div></div>`,
      'https://zakki.example.jp/item/80.htm',
    );
    const names = () => webAdapter.findComments?.(document).map(({ byline }) => byline);
    expect(names()).toEqual(['みどり']);
    const [box] = document.querySelectorAll('#list > div');
    box?.setAttribute('id', 'comment-5');
    box
      ?.querySelector('h4')
      ?.replaceWith(Object.assign(document.createElement('b'), { className: 'name', textContent: 'そら' }));
    expect(names()).toEqual(['そら']);
  });

  it.each([
    ['of which one has no writer', '<p>はい。</p><p>投稿: みどり | 2026/11/18 23:05</p><p>いいえ。</p>'],
    ['with text outside all elements', '<b>みどり</b> はい。<br><p>投稿: みどり | 2026/11/18 23:05</p>'],
    [
      'of which nobody can tell where one ends',
      '<ul><li>はい。 | みどり | 2026/11/18 23:05</li><li>いいえ。 | そら | 2026/11/18 23:10</li></ul>',
    ],
    [
      'with an answer inside',
      '<div><p>はい。</p><p>投稿: みどり | 2026/11/18 23:05</p><div><p>いいえ。</p><p>投稿: そら | 2026/11/18 23:10</p></div></div>',
    ],
    [
      'with what it is called instead of who wrote it',
      '<a name="c12"></a><h4>Re: 電波</h4><p>はい。</p><p>みさき 2026/5/6 8:00</p>',
    ],
    [
      'with a heading that leads to the comment itself',
      '<a name="c12"></a><h4><a href="#c12">電波について</a></h4><p>はい。</p>',
    ],
    ['that nobody numbered or dated', '<h4>社長 山田はな</h4><div>ともに歩みます。</div>'],
  ])('takes none %s', (_, comments) => {
    expect(read(`<h3>コメント</h3>${comments}`)).toEqual([]);
  });

  it('finds one that comes in later beside the others', () => {
    const article = (name: string) =>
      `<article><p>はい。</p><footer>${name} <time datetime="2026-11-18T14:05:00Z">11/18</time></footer></article>`;
    const { document } = openPage(
      `${ENTRY}<h3>コメント</h3><div id="list">${article('みどり')}</div>`,
      'https://zakki.example.jp/item/79.htm',
    );
    const list = document.querySelector('#list');
    list?.insertAdjacentHTML('beforeend', article('そら'));
    const added = list?.lastElementChild;
    expect(added && webAdapter.findBelow?.(added)).toEqual([added]);
    expect(added && webAdapter.readPost(added)?.byline).toBe('そら');
  });

  it('does not look at the whole page for what comes in away from the comments', () => {
    const { document } = openPage(
      `<div id="wrap"><div id="ticker"></div>${ENTRY}</div>`,
      'https://zakki.example.jp/item/81.htm',
    );
    const ticker = document.querySelector('#ticker');
    ticker?.insertAdjacentHTML('beforeend', '<p>通信障害は復旧しました。</p>');
    const added = ticker?.lastElementChild;
    const asked = vi.spyOn(Element.prototype, 'querySelectorAll');
    expect(added && findCommentItems(added, null)).toEqual([]);
    expect(asked.mock.contexts.filter((part) => part !== added)).toEqual([]);
    asked.mockRestore();
  });

  it('reads who wrote one in its own footer, named or not, outside of any entry', () => {
    const footer = '<footer>みどり | 2026/11/18 23:05</footer>';
    const flat = read(`<h3>コメント</h3><div><p>${MIDORI.text}</p>${footer}</div>`);
    const named = read(`<div id="comments"><div id="comment-7"><p>${MIDORI.text}</p>${footer}</div></div>`);
    expect([flat, named].map((found) => found.map(({ byline, text }) => [byline, text]))).toEqual([
      [['みどり', MIDORI.text]],
      [['みどり', MIDORI.text]],
    ]);
  });

  it('takes none from what was written', () => {
    const { document } = openPage(
      '<article><h1>声</h1><div class="entry-content"><h3>コメント</h3><p>はい。</p><p>投稿: みどり | 2026/11/18 23:05</p></div></article>',
      'https://zakki.example.jp/item/78.htm',
    );
    expect(webAdapter.findComments?.(document)).toEqual([]);
  });
});
