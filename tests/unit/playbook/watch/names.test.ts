import { describe, expect, it } from 'vitest';
import { hashBody } from '@/lib/domain/body-hash';
import { pageKeys } from '@/lib/domain/page-keys';

describe('the name of a text', () => {
  it('is the same however a form or page writes widths, breaks and spaces', () => {
    expect(hashBody('ＡＢＣ ﾃｽﾄ\r\n二行目　です ')).toBe(hashBody('ABC テスト\n\n二行目 です'));
  });

  it('differs for another text, and never holds it', () => {
    const texts = Array.from({ length: 5_000 }, (_, index) => `コメント ${index}`);
    expect(new Set(texts.map(hashBody)).size).toBe(texts.length);
    for (const text of ['', 'あ', ...texts]) expect(hashBody(text)).toMatch(/^[0-9a-f]{16}$/u);
  });
});

describe('the names of a page', () => {
  const url = 'https://blog.example.jp/archives/12.html';

  it('are the entry and its address, for a comment the address of its entry', () => {
    expect(pageKeys({ site: 'livedoor', id: '12', permalink: url, kind: 'entry' })).toEqual([
      'livedoor:12',
      url,
    ]);
    expect(
      pageKeys({ site: 'livedoor', id: 'comment-3', permalink: `${url}#com_3`, kind: 'comment' }),
    ).toEqual([url]);
  });

  it('leave out which page of the comments it was', () => {
    const paged = 'https://blog.example.jp/12/comment-page-2/#comment-9';
    expect(pageKeys({ site: 'wordpress', id: null, permalink: paged, kind: 'comment' })).toEqual([
      'https://blog.example.jp/12/',
    ]);
  });

  it('are none where the page tells nothing', () => {
    expect(pageKeys({ site: 'web', id: null, permalink: null, kind: 'entry' })).toEqual([]);
    expect(pageKeys({ site: 'web', id: null, permalink: 'nonsense', kind: 'entry' })).toEqual([]);
  });
});
