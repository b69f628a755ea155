import { expect, it } from 'vitest';
import { xAdapter } from '@/lib/sites/x/adapter';
import { openPage } from './open-fixture';

const switcher = (handle: string) =>
  `<button data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-${handle}"></div></button>`;
const profile = (handle: string) => `<a data-testid="AppTabBar_Profile_Link" href="/${handle}"></a>`;
const own = (html: string) => xAdapter.ownHandle(openPage(html).document);

it('reads the account switcher, the profile link or the avatar beside an editor', () => {
  expect(own(switcher('SoraMobileCare'))).toBe('SoraMobileCare');
  expect(own(profile('SoraMobileCare'))).toBe('SoraMobileCare');
  const beside = `<article data-testid="tweet"><div data-testid="UserAvatar-Container-misaki"></div></article>
    <div><div data-testid="UserAvatar-Container-SoraMobileCare"></div>
    <div><div><div data-testid="tweetTextarea_0" contenteditable="true"></div></div></div></div>`;
  expect(own(beside)).toBe('SoraMobileCare');
  const withAnswered = `<div><article data-testid="tweet"><div data-testid="UserAvatar-Container-misaki"></div></article>
    <div data-testid="UserAvatar-Container-SoraMobileCare"></div>
    <div data-testid="tweetTextarea_0" contenteditable="true"></div></div>`;
  expect(own(withAnswered)).toBe('SoraMobileCare');
});

it('follows a switch of accounts', () => {
  const { document } = openPage(switcher('SoraMobileCare'));
  expect(xAdapter.ownHandle(document)).toBe('SoraMobileCare');
  const avatar = document.querySelector('[data-testid^="UserAvatar"]');
  avatar?.setAttribute('data-testid', 'UserAvatar-Container-SoraShop');
  expect(xAdapter.ownHandle(document)).toBe('SoraShop');
});

it('tells nothing rather than something wrong', () => {
  expect(own('')).toBeNull();
  expect(own(switcher('unknown'))).toBeNull();
  expect(own(switcher('SoraMobileCare') + profile('SoraShop'))).toBeNull();
  expect(own('<div data-testid="UserAvatar-Container-misaki"></div>')).toBeNull();
});
