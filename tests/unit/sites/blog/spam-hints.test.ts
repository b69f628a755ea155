// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findSpamHints, MIN_SPAM_HINTS } from '@/lib/sites/blog/spam-hints';

interface Page {
  title?: string;
  html: string;
  byline?: string;
  hasForm?: boolean;
  /** Elsewhere in the page. */
  around?: string;
}

function hintsOf({ title = '', html, byline, hasForm = true, around = '' }: Page): string[] {
  document.body.innerHTML = `${around}<article>${html}</article>`;
  const element = document.querySelector('article') as Element;
  const text = [...element.querySelectorAll('p, h2, h3, li')].map((part) => part.textContent).join('\n');
  return findSpamHints({
    element,
    post: { title, text: text || element.textContent, author: null, byline },
    hasForm,
  });
}

const p = (text: string) => `<p>${text}</p>`;
const STORY =
  '先週の土曜日、駅前のお店でそらモバイルに乗りかえました。店員さんはとても親切で、料金の説明もわかりやすかったです。' +
  '家に帰ってから設定をしたのですが、説明書のとおりにやったら十分で終わりました。昼休みは少し遅いけれど、前の会社より三千円も安くなったので満足しています。' +
  '母にもすすめました。来月は家の回線も見直すつもりです。';
const shops = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `<a href="https://px.a8.net/svt/ejp?a8mat=${at}">公式サイトはこちら</a>`,
  ).join(' ');

describe('honest entries', () => {
  it.each<[string, Page]>([
    ['a story', { html: p(STORY), byline: 'みさき' }],
    ['praise without a name, where nobody can comment', { html: p(STORY), hasForm: false }],
    [
      'a review with links to shops, headings and the usual closing',
      {
        title: 'そらモバイルを三か月使ってみた感想',
        html: `<h2>料金</h2>${p(STORY)}<h2>速度</h2>${p(STORY)}<h2>まとめ</h2>${p('いかがでしたか？')}<a href="https://www.amazon.co.jp/dp/B000?tag=sora-22">端末</a> <a href="https://hb.afl.rakuten.co.jp/hgc/1">ケース</a>`,
        byline: 'はな',
      },
    ],
    [
      'a complaint that quotes the answer it got',
      {
        html: `${p(STORY)}<blockquote>${p(STORY.slice(0, 100))}</blockquote>${p('これが返事です。')}`,
        byline: 'けん',
      },
    ],
    [
      'a complaint around a long answer, signed by nobody',
      {
        html: `${p('返事が来ました。読んでください。')}<blockquote>${p(STORY)}</blockquote>${p('どう思いますか。私はもうあきらめました。二度と頼みません。')}`,
        hasForm: false,
      },
    ],
    [
      'an answer to a comment on a board',
      { html: p(`${STORY} 名無しさんの >>12 に書いてあったとおりでした。`), byline: 'ゆい' },
    ],
    ['a list of what is in a bag', { html: '<ul><li>充電器</li><li>予備電池</li><li>イヤホン</li></ul>' }],
    ['a few words', { html: p('圏外。'), hasForm: false }],
    [
      'a diary of links to the writer’s own entries',
      {
        html: `${p(STORY)}<a href="/a">前の話</a> <a href="http://localhost:3000/b">その前の話</a>`,
        byline: 'そら',
      },
    ],
  ])('%s', (_, page) => {
    expect(hintsOf(page).length).toBeLessThan(MIN_SPAM_HINTS);
  });

  it('tells nothing of who gives no name and closes as many do', () => {
    expect(hintsOf({ html: p(`${STORY}いかがでしたか？`), hasForm: false })).toEqual([]);
  });
});

describe('entries that live off others', () => {
  it('an affiliate article that stuffs a word', () => {
    const html = ['評判', '口コミ', '料金', 'デメリット', '申し込み']
      .map(
        (about) =>
          `<h2>ソラモバイルの${about}</h2>${p(`ソラモバイルの${about}を調べました。ソラモバイルはおすすめです。`)}${shops(1)}`,
      )
      .join('');
    expect(
      hintsOf({
        title: 'ソラモバイルの評判は？ソラモバイルの口コミ',
        html: `${html}${p('いかがでしたでしょうか。')}`,
        hasForm: false,
      }),
    ).toEqual(['affiliate', 'stuffing', 'closing', 'anonymous']);
  });

  it('a board pasted below each other', () => {
    const posts = [1, 2, 3, 4]
      .map((at) => p(`${at}: 名無しさん 2026/01/0${at}(月) ID:aBcD123${at} 圏外すぎて草`))
      .join('');
    expect(hintsOf({ html: posts, hasForm: false })).toEqual(['matome', 'anonymous']);
    const few = p('1: 名無しさん ID:aBcD1234 圏外');
    const generator = '<script type="x" src="https://blogroll.livedoor.net/1/roll.js"></script>';
    expect(hintsOf({ html: few, around: generator, hasForm: false })).toEqual(['matome', 'anonymous']);
  });

  it('quotations and links around nothing', () => {
    const html = `<blockquote><p>${STORY}</p></blockquote>`;
    expect(hintsOf({ html, hasForm: false })).toEqual(['quotes', 'anonymous']);
    expect(hintsOf({ html: `<p><a href="https://a.example/">${STORY}</a></p>`, hasForm: false })).toEqual([
      'links',
      'anonymous',
    ]);
  });

  it('words without sentences', () => {
    const salad = p(
      '格安携帯 評判比較 最安値 料金一覧 乗換割引 端末補償 契約解除 違約金無料 通信速度 口座振替 '.repeat(4),
    );
    expect(hintsOf({ html: `${salad}${shops(5)}`, byline: 'x' })).toEqual(['affiliate', 'salad']);
  });
});

describe('each sign by itself', () => {
  const links = (href: (at: number) => string) =>
    [1, 2, 3, 4].map((at) => `<a href="${href(at)}">こちら</a>`).join('');
  /** With one sign that is sure, so that those which only come with others are told, too. */
  const SURE = shops(5);

  it.each<[string, (at: number) => string]>([
    ['affiliate', (at) => `https://hb.afl.rakuten.co.jp/hgc/${at}`],
    ['affiliate', (at) => `https://px.a8.net/svt/ejp?a8mat=${at}`],
    ['affiliate', (at) => `https://www.amazon.co.jp/dp/B00${at}?tag=sora-22`],
    ['affiliate', (at) => `//ck.jp.ap.valuecommerce.com/servlet/referral?sid=${at}`],
    ['affiliate', (at) => `https://af.moshimo.com/af/c/click?a_id=${at}`],
    ['affiliate', (at) => `https://al.dmm.com/?lurl=${at}`],
    ['', (at) => `https://item.rakuten.co.jp/shop/${at}/`],
    ['', (at) => `https://www.amazon.co.jp/dp/B00${at}`],
    ['', (at) => `https://www.dmm.com/mono/${at}/`],
    ['', (at) => `https://px.a8.net.example.jp/${at}`],
  ])('affiliates: %s of %s', (hint, href) => {
    expect(hintsOf({ html: p(STORY) + links(href), byline: 'x' }).join()).toBe(hint);
  });

  it('affiliates: not where most links lead elsewhere', () => {
    const others =
      links((at) => `https://shop${at}.example.jp/`) + links((at) => `https://b${at}.example.jp/`);
    expect(hintsOf({ html: p(STORY) + shops(4) + others, byline: 'x' })).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['links', `<p><a href="/a">${STORY}</a></p>`, `${p(STORY)}<a href="/a">${STORY.slice(0, 60)}</a>`],
    ['quotes', `<blockquote>${p(STORY)}</blockquote>`, `${p(STORY)}<blockquote>${p(STORY)}</blockquote>`],
    [
      'salad',
      p('格安携帯 評判比較 最安値 料金一覧 乗換割引 端末補償 '.repeat(8)),
      p('格安携帯の評判を比較した。料金は安い。乗換割引もある。端末補償は高い。'.repeat(6)),
    ],
  ])('%s: told of the one and not of the other', (hint, bad, honest) => {
    expect(hintsOf({ html: bad, byline: 'x' })).toEqual([hint]);
    expect(hintsOf({ html: honest, byline: 'x' })).toEqual([]);
  });

  it('stuffing: a word in title, headings and text; not one the text is simply about', () => {
    const about = (word: string, heading: string) =>
      [1, 2, 3, 4]
        .map((at) => `<h2>${heading}${at}</h2>${p(`${word}は便利。`.repeat(3))}${p(STORY)}`)
        .join('');
    const hints = (html: string) => hintsOf({ title: 'ルーターの話', html, byline: 'x' });
    expect(hints(about('ルーター', 'ルーターのこと'))).toEqual(['stuffing']);
    expect(hints(about('ルーター', '使ったこと'))).toEqual([]);
    expect(hints(about('端末', '端末のこと'))).toEqual([]);
  });

  const boards = (posts: number) =>
    Array.from({ length: posts }, (_, at) => p(`${at + 1}: 以下、名無しにかわりまして 圏外すぎて草`)).join(
      '',
    );
  it.each<[string, Page]>([
    ['four posts of a board', { html: boards(4) }],
    ['answers by number', { html: boards(2) + p('>>1 それな >>2 わかる ＞＞1 乙') }],
    [
      'the script of a ring',
      { html: boards(2), around: '<script type="x" src="//blozoo.com/r.js"></script>' },
    ],
    ['the tool’s name', { html: boards(2), around: '<!-- Generated by 2chまとめくす -->' }],
    ['its category', { html: `${boards(2)}<a href="/archives/cat_12.html">2chまとめ</a>` }],
  ])('matome: %s', (_, page) => {
    expect(hintsOf({ byline: 'x', ...page })).toEqual(['matome']);
  });
  it.each<[string, Page]>([
    ['two posts quoted', { html: p(STORY) + boards(2) }],
    [
      'commenters answered by number',
      { html: p(`${STORY} >>1 どうも。 >>2 はい。 >>3 同じです。 >>4 なるほど。`) },
    ],
    [
      'the same category in the sidebar',
      { html: boards(2), around: '<a href="/archives/cat_12.html">まとめ</a>' },
    ],
    ['a comment that names another tool', { html: boards(2), around: '<!-- まとめ -->' }],
    [
      'the ring’s script on a page of one’s own words',
      { html: p(STORY), around: '<script type="x" src="//blozoo.com/r.js"></script>' },
    ],
  ])('no matome: %s', (_, page) => {
    expect(hintsOf({ byline: 'x', ...page })).toEqual([]);
  });

  it.each<[string, Page, string[]]>([
    [
      'いかがでしたか at the end',
      { html: p(`${STORY}いかがでしたか？`) + SURE, byline: 'x' },
      ['affiliate', 'closing'],
    ],
    [
      'いかがでしたか long before the end',
      { html: p(`いかがでしたか。${STORY.repeat(3)}`) + SURE, byline: 'x' },
      ['affiliate'],
    ],
    ['nobody, nowhere to comment', { html: p(STORY) + SURE, hasForm: false }, ['affiliate', 'anonymous']],
    ['nobody, but comments', { html: p(STORY) + SURE }, ['affiliate']],
    ['a name, no comments', { html: p(STORY) + SURE, byline: 'みさき', hasForm: false }, ['affiliate']],
  ])('beside another sign: %s', (_, page, hints) => {
    expect(hintsOf(page)).toEqual(hints);
  });
});

it('takes any link and any text', () => {
  expect(hintsOf({ title: '(((', html: '<a href="http://[">x</a><a href="//">y</a>' })).toEqual([]);
});
