// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isOfOtherRole } from '@/lib/sites/blog/other-role';
import { isOfChange } from '@/lib/sites/blog/time-of-change';
import { queryFirst } from '@/lib/sites/query';

function show(markup: string, selector: string): [Element, Element] {
  const entry = document.createElement('article');
  entry.innerHTML = markup;
  const part = queryFirst(entry, selector);
  if (part === null) throw new Error(`nothing is ${selector}`);
  return [part, entry];
}

const LINK = '<a class="who" href="/author/kato/">加藤</a>';

describe('somebody linked beside an entry', () => {
  it.each([
    `<p>執筆：みお　監修：${LINK}</p>`,
    `<p><span>監修者</span> ${LINK}</p>`,
    `<p>文：みお／写真：${LINK}</p>`,
    `<p>企画・編集 ： ${LINK}</p>`,
    `<p>by Mio, reviewed by ${LINK}</p>`,
    `<div><h3>この記事の監修者</h3><p>${LINK}</p></div>`,
    `<dl><dt>監修医師</dt><dd><span>${LINK}</span></dd></dl>`,
    `<div><p class="label">監修</p><img alt=""><p>${LINK}</p></div>`,
    `<p>お話：${LINK}</p>`,
    `<p>写真 ${LINK}</p>`,
    `<p>via ${LINK}</p>`,
    `<p>ようこそ、${LINK}さん</p>`,
    `<p>Interview with ${LINK}</p>`,
    `<p>Adapted from ${LINK}</p>`,
    `<p>Foreword by ${LINK}</p>`,
    `<p>最新コメント投稿者：${LINK}</p>`,
    `<div><h2>このブログのライター</h2><ul><li>${LINK}</li></ul></div>`,
    `<div><h3>人気のライター</h3><p>${LINK}</p></div>`,
    `<div><h3>執筆陣</h3><p>${LINK}</p></div>`,
  ])('did not write it: %s', (markup) => {
    expect(isOfOtherRole(...show(markup, '.who'))).toBe(true);
  });

  it.each([
    `<p>${LINK}</p>`,
    `<p>執筆：${LINK}　監修：みお</p>`,
    `<p>取材・文・写真：${LINK}</p>`,
    `<p>監修：みお</p><p>執筆者：${LINK}</p>`,
    `<p><a href="/category/photo/">写真</a> ${LINK}</p>`,
    `<p>posted by ${LINK}</p>`,
    `<div><h3>執筆・監修</h3><p>${LINK}</p></div>`,
    `<h1>【医師監修】花粉の季節</h1><p>${LINK}</p>`,
    `<h1>おすすめのルーター</h1><p>${LINK}</p>`,
    `<h1>監修とは何か</h1><p>${LINK}</p>`,
    `<p>ライター：${LINK}</p>`,
    `<p>2026年11月3日 ${LINK}</p>`,
    `<p>ペンネーム：${LINK}</p>`,
    `<p>Words and photos by ${LINK}</p>`,
    `<p>Scritto da: ${LINK}</p>`,
    `<p>編集部：${LINK}</p>`,
  ])('may have written it: %s', (markup) => {
    expect(isOfOtherRole(...show(markup, '.who'))).toBe(false);
  });
});

describe('a time', () => {
  it.each(['更新日：', '最終更新日 ', '更新 ', '<b>最終更新日時:</b>', 'Last updated on ', 'Modified: '])(
    'after %j is of a change',
    (words) => {
      expect(isOfChange(show(`<p>${words}<time>2026年11月9日</time></p>`, 'time')[0])).toBe(true);
    },
  );

  it.each(['', '投稿日：', '公開・更新：', '更新日：2026年11月9日 投稿日：', 'Published on ', '公開 '])(
    'after %j may be of the entry',
    (words) => {
      expect(isOfChange(show(`<p>${words}<time>2026年11月3日</time></p>`, 'time')[0])).toBe(false);
    },
  );
});
