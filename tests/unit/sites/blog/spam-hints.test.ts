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

it('takes any link and any text', () => {
  expect(hintsOf({ title: '(((', html: '<a href="http://[">x</a><a href="//">y</a>' })).toEqual([]);
});
