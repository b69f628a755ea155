// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findFollowed } from '@/lib/sites/x/conversation';

interface Row {
  id?: string;
  by?: string;
  focal?: boolean;
  line?: boolean;
  promoted?: boolean;
  /** What stands in a cell without a post. */
  other?: string;
}

const LINE = '<div><div><div style="width: 2px"></div></div></div>';

function cell({ id, by = 'misaki', focal, line, promoted, other }: Row, top: number): string {
  const link = `<a href="/${by}/status/${id}"><time datetime="2026-11-20T00:00:00.000Z">1h</time></a>`;
  const article = `<article data-testid="tweet" tabindex="${focal ? -1 : 0}">${line ? LINE : '<div><div><div></div></div></div>'}
    <div data-testid="User-Name"><a href="/${by}"><span>@${by}</span></a>${focal ? '' : link}</div>
    <div data-testid="tweetText">本文</div>${focal ? link : ''}
    <div role="link"><div data-testid="User-Name"><span>@quoted</span></div><div data-testid="tweetText">引用</div></div></article>`;
  const content = other ?? (promoted ? `<div data-testid="placementTracking">${article}</div>` : article);
  return `<div data-testid="cellInnerDiv" data-top="${top}">${content}</div>`;
}

/** Shows rows in lists and reads them: each post with those it follows. */
function read(path: string, ...lists: Row[][]): Record<string, string[]> {
  history.replaceState(null, '', path);
  const html = lists.map((rows) => `<div>${rows.map((row, index) => cell(row, index * 100)).join('')}</div>`);
  document.body.innerHTML = html.join('');
  return readShown();
}

function readShown(): Record<string, string[]> {
  const idOf = (post: Element) =>
    post.querySelector('a:has(time)')?.getAttribute('href')?.split('/').at(-1) ?? '';
  return Object.fromEntries(
    [...findFollowed(document)].map(([post, before]) => [idOf(post), before.map(idOf)]),
  );
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return { top: Number(this.getAttribute('data-top')) } as DOMRect;
  });
});

const HEADING: Row = { other: '<h2 role="heading"><span>Discover more</span></h2>' };

describe('what posts of a conversation follow', () => {
  it('above the post of the address: what it answers, in turn; below it: it, up to the heading', () => {
    const rows = [
      { id: '1' },
      { id: '2' },
      { id: '3', focal: true },
      { id: '4' },
      { id: '5' },
      HEADING,
      { id: '9' },
    ];
    expect(read('/misaki/status/3', rows)).toEqual({
      1: [],
      2: ['1'],
      3: ['2', '1'],
      4: ['3', '2', '1'],
      5: ['3', '2', '1'],
      9: [],
    });
  });

  it('ties an answer to the post above it by the line, here and on other pages', () => {
    const rows = [{ id: '3', focal: true }, { id: '4' }, { id: '5', line: true }, { id: '6' }];
    expect(read('/misaki/status/3', rows)).toEqual({ 3: [], 4: ['3'], 5: ['4', '3'], 6: ['3'] });
    expect(read('/home', [{ id: '4' }, { id: '5', line: true }, { id: '6' }])).toEqual({
      4: [],
      5: ['4'],
      6: [],
    });
  });

  it('goes by what is seen, not by the order of the markup', () => {
    read('/misaki/status/3', [{ id: '2' }, { id: '3', focal: true }, { id: '4' }]);
    const list = document.body.firstElementChild as Element;
    list.prepend(list.lastElementChild as Element);
    expect(readShown()).toEqual({ 2: [], 3: ['2'], 4: ['3', '2'] });
  });

  it.each([
    ['an unavailable post', { other: '<article role="article"><div>x</div></article>' }],
    ['a button for more', { other: '<button>Show replies</button>' }],
  ])('leads over no gap: %s', (_name, gap) => {
    expect(
      read('/misaki/status/3', [
        { id: '1' },
        gap,
        { id: '3', focal: true },
        { id: '4' },
        gap,
        { id: '5', line: true },
      ]),
    ).toEqual({ 1: [], 3: [], 4: ['3'], 5: [] });
  });

  it('looks through promoted posts, and takes none for a part of it', () => {
    expect(
      read('/misaki/status/3', [{ id: '3', focal: true }, { id: '7', promoted: true }, { id: '4' }]),
    ).toEqual({
      3: [],
      4: ['3'],
    });
  });

  it.each([
    ['another page', '/home'],
    ['another post', '/misaki/status/8'],
  ])('claims nothing where the address is of %s', (_name, path) => {
    expect(read(path, [{ id: '3', focal: true }, { id: '4' }])).toEqual({ 3: [], 4: [] });
  });

  it('keeps columns apart', () => {
    expect(
      read('/home', [{ id: '1' }, { id: '2', line: true }], [{ id: '8' }, { id: '9', line: true }]),
    ).toEqual({
      1: [],
      2: ['1'],
      8: [],
      9: ['8'],
    });
  });
});
