import { describe, expect, it } from 'vitest';
import { webAdapter } from '@/lib/sites/web/adapter';
import { openPage } from '../x/open-fixture';

const HOST = 'https://sora.example.jp';

/** Title and address of each entry of a list. */
function readList(entries: readonly string[], title = 'カメラ日和') {
  const list = entries.map((inner) => `<div class="entry">${inner}</div>`).join('');
  const { document } = openPage(`<title>${title}</title><main>${list}</main>`, `${HOST}/`);
  const posts = webAdapter.findPosts(document.body).map((root) => webAdapter.readPost(root));
  return posts.map((post) => [post?.title, post?.permalink]);
}

const head = (words: string, path: string) => `<h2><a href="${path}">${words}</a></h2>`;

describe('the title of an entry', () => {
  it.each([
    ['a long text', '<p>昨日の夜から家のルーターがつながらなくなり、再起動しても直りません。</p>'],
    ['a short one', '<p>また圏外だった</p>'],
    ['one without a paragraph', '<div>また圏外だった</div>'],
  ])('is its day where another heading stands below %s', (_, text) => {
    const of = (day: number) => `${head(`2026年3月${day}日`, `/${day}`)}${text}<h3>コメント(2)</h3>`;
    expect(readList([of(3), of(4)])).toEqual([
      ['2026年3月3日', `${HOST}/3`],
      ['2026年3月4日', `${HOST}/4`],
    ]);
  });

  it('stands below its day and what else says when, by whom and of which kind', () => {
    const labels =
      '<p>2026年3月3日 10:00 やね</p><p class="category">生活</p><div><a href="/c/1">家</a></div>';
    const of = (title: string, path: string) =>
      `<h2>2026年3月3日</h2>${labels}<h3><a href="${path}">${title}</a></h3><p>圏外。</p>`;
    expect(readList([of('壁の穴', '/3'), of('屋根の穴', '/4')])).toEqual([
      ['壁の穴', `${HOST}/3`],
      ['屋根の穴', `${HOST}/4`],
    ]);
  });

  it.each([
    ['no heading of a part', 'h3', null],
    ['the page’s own kind of heading', 'h1', '圏外の谷'],
  ])('is %s below a text', (_, heading, title) => {
    const lead = '<p>昨日の夜から家のルーターがつながらなくなり、再起動しても直りません。</p>';
    const entry = `${lead}<${heading}>圏外の谷</${heading}><p>つながりません。</p>`;
    expect(readList([entry, entry]).map(([read]) => read)).toEqual([title, title]);
  });

  it('is no part of it that begins as the name of the blog does', () => {
    const of = (title: string, path: string) =>
      `${head(title, path)}<h3>カメラ</h3><p>新しい機種でもつながりません。</p>`;
    expect(readList([of('圏外の谷', '/5'), of('圏外の駅', '/6')])).toEqual([
      ['圏外の谷', `${HOST}/5`],
      ['圏外の駅', `${HOST}/6`],
    ]);
  });
});
