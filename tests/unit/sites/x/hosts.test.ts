// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { xAdapter } from '@/lib/sites/x/adapter';

it.each([
  'https://x.com/home',
  'https://www.x.com/home',
  'https://mobile.x.com/home',
  'https://pro.x.com/i/decks/1',
  'https://twitter.com/search?q=a',
  'https://mobile.twitter.com/home',
  'http://x.com/',
  'https://X.com/home',
])('reads %s', (url) => {
  expect(xAdapter.matchesUrl(new URL(url))).toBe(true);
});

it.each([
  'https://netflix.com/',
  'https://www.netflix.com/x.com',
  'https://x.com.evil.example/home',
  'https://notx.com/home',
  'https://xcom/',
  'https://evil.example/https://x.com/home',
  'https://x.com@evil.example/home',
  'https://evil.example/?x.com',
  'https://nottwitter.com/home',
  'https://dropbox.com/',
  'file:///x.com/home',
  'data:text/html,x.com',
])('leaves %s alone', (url) => {
  expect(xAdapter.matchesUrl(new URL(url))).toBe(false);
});
