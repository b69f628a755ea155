import { expect, it } from 'vitest';
import { xAdapter } from '@/lib/sites/x/adapter';

it.each([
  'https://x.com/home',
  'https://x.com/search?q=%E5%9C%8F%E5%A4%96&src=typed_query&f=live',
  'https://x.com/search?q=a',
  'https://x.com/hashtag/sora?src=hashtag_click',
  'https://x.com/misaki_latte',
  'https://x.com/misaki_latte/with_replies',
  'https://x.com/misaki_latte/status/200',
  'https://x.com/misaki_latte/status/200/quotes',
  'https://x.com/i/lists/150',
  'https://x.com/i/communities/150',
  'https://x.com/i/web/status/200',
  'https://pro.x.com/i/decks/150',
  'https://twitter.com/misaki_latte/status/200',
])('expects posts at %s', (url) => {
  expect(xAdapter.expectsPosts(new URL(url))).toBe(true);
});

it.each([
  'https://x.com/',
  'https://x.com/explore',
  'https://x.com/search?q=a&f=user',
  'https://x.com/search?q=a&f=media',
  'https://x.com/search',
  'https://x.com/notifications',
  'https://x.com/messages/1-2',
  'https://x.com/settings/account',
  'https://x.com/compose/post',
  'https://x.com/intent/tweet?text=a',
  'https://x.com/i/bookmarks',
  'https://x.com/misaki_latte/media',
  'https://x.com/misaki_latte/followers',
  'https://x.com/misaki_latte/status/200/retweets',
  'https://x.com/login',
  'https://x.com/tos',
])('does not expect posts at %s', (url) => {
  expect(xAdapter.expectsPosts(new URL(url))).toBe(false);
});
