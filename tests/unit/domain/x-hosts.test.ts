import { expect, it } from 'vitest';
import { isOnX } from '@/lib/domain/x-hosts';

it.each([
  ['https://x.com/home', true],
  ['https://pro.x.com/', true],
  ['https://mobile.twitter.com/a', true],
  ['https://netflix.com/x.com', false],
  ['https://x.com.evil.example/', false],
  ['https://notx.com/', false],
  ['https://evil.example/?x.com', false],
  ['not a url', false],
])('%s is on X: %s', (address, expected) => {
  expect(isOnX(address)).toBe(expected);
});
