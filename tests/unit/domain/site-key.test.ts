import { expect, it } from 'vitest';
import { siteKeyOf } from '@/lib/domain/site-key';

it.each([
  ['https://sora-fan.hatenablog.com/entry/2026/11/20/1', 'sora-fan.hatenablog.com'],
  ['https://www.example.jp/blog/?p=3', 'example.jp'],
  ['http://blog.livedoor.jp/Sora_Fan/archives/1.html', 'blog.livedoor.jp/sora_fan'],
  ['https://ameblo.jp/sora-fan/entry-1.html', 'ameblo.jp/sora-fan'],
  ['https://ameblo.jp/', null],
  ['https://s.ameblo.jp/sora-fan/entry-1.html', 'ameblo.jp/sora-fan'],
  ['https://secret.ameba.jp/Sora-Fan/amemberentry-1.html', 'ameblo.jp/sora-fan'],
  ['https://secret.ameba.jp/', null],
  ['https://note.com/sora/n/n1', 'note.com/sora'],
  ['file:///tmp/a.html', null],
])('%s → %s', (address, key) => {
  expect(siteKeyOf(new URL(address))).toBe(key);
});
