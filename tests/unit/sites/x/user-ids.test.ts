import { expect, it } from 'vitest';
import { xAdapter } from '@/lib/sites/x/adapter';
import { openFixture, openPage } from './open-fixture';

const ids = (html: string, url?: string) => xAdapter.readIds?.(openPage(html, url).document);
const cell = (avatar: string, link: string, testid: string) =>
  `<div data-testid="UserCell"><div data-testid="UserAvatar-Container-${avatar}"></div>
   <a href="/${link}"><span>@${link}</span></a><button data-testid="${testid}"></button></div>`;

it('pairs a follow button with the one person in its box', () => {
  expect(ids(cell('misaki', 'misaki', '77-follow'))).toEqual([{ handle: 'misaki', id: '77' }]);
  expect(ids(cell('misaki', 'misaki', '77-unfollow'))).toEqual([{ handle: 'misaki', id: '77' }]);
});

it.each([
  ['another person is pictured', cell('betsujin', 'misaki', '77-follow')],
  ['the button carries no number', cell('misaki', 'misaki', 'list-follow')],
  ['the button stands alone', '<button data-testid="77-follow"></button>'],
  [
    'it stands in a row of somebody else on a profile',
    '<div data-testid="UserName"><span>@misaki</span></div><div data-testid="cellInnerDiv"><button data-testid="77-follow"></button></div>',
  ],
])('learns nothing where %s', (_, html) => {
  expect(ids(html, 'https://x.com/misaki')).toEqual([]);
});

it('reads the box it is given, not the whole page', () => {
  const { document } = openFixture('cells--spacer-and-suggestions');
  const box = document.querySelector('[data-testid="UserCell"]');
  expect(box && xAdapter.readIds?.(box)).toEqual([{ handle: 'hoshi_news', id: '2200000000000000001' }]);
});

it('reads a button it is given itself', () => {
  const { document } = openPage(cell('misaki', 'misaki', '77-follow'));
  const button = document.querySelector('button');
  expect(button && xAdapter.readIds?.(button)).toEqual([{ handle: 'misaki', id: '77' }]);
});

it('learns nothing from a profile header while the address is of somebody else', () => {
  const header = `<div data-testid="UserName"><div><span>@misaki</span></div><div><span>@taro_umi</span></div></div>
    <button data-testid="77-follow"></button>`;
  expect(ids(header, 'https://x.com/misaki')).toEqual([]);
  expect(ids(header, 'https://x.com/taro_umi')).toEqual([{ handle: 'taro_umi', id: '77' }]);
});

it('gives the id of a follow button inside a post to its author', () => {
  const html = `<article data-testid="tweet"><div data-testid="User-Name"><a href="/misaki">@misaki</a></div>
    <div data-testid="tweetText">あ</div><button data-testid="77-follow"></button></article>`;
  expect(ids(html)).toEqual([{ handle: 'misaki', id: '77' }]);
});

it('gives the id behind "more from this author" to the focal author only while the address names that post', () => {
  const focal = `<article data-testid="tweet" tabindex="-1"><div data-testid="User-Name"><a href="/misaki">@misaki</a>
    <a href="/misaki/status/5"><time datetime="2026-02-01T00:00:00.000Z">2h</time></a></div></article>`;
  const html = `${focal}<div data-testid="cellInnerDiv"><a href="/i/user/77">もっと見る</a></div>`;
  expect(ids(html, 'https://x.com/misaki/status/5')).toEqual([{ handle: 'misaki', id: '77' }]);
  expect(ids(html, 'https://x.com/taro_umi/status/6')).toEqual([]);
});
