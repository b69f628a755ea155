import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Post } from '@/lib/domain/post';
import { xAdapter } from '@/lib/sites/x/adapter';

const POST: Post = {
  site: 'x',
  id: '2000000000000000001',
  permalink: 'https://x.com/misaki_latte/status/2000000000000000001',
  kind: 'post',
  author: null,
  repostedBy: null,
  postedAt: null,
  title: null,
  text: '',
  truncated: false,
  translated: false,
  lang: null,
  quotes: null,
};

it('is the documented intent, with every character kept', () => {
  const text = 'そらモバイルの三浦です。\n100%+α & #復旧 ^MJ';
  const link = new URL(xAdapter.replyLink(POST, text) ?? '');
  expect(link.origin + link.pathname).toBe('https://x.com/intent/tweet');
  expect(link.searchParams.get('in_reply_to')).toBe('2000000000000000001');
  expect(link.searchParams.get('text')).toBe(text);
  expect(link.search, 'a plus sign is not safe in all handlers').not.toContain('+');
});

it('carries any text, lone surrogates replaced', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud83d', '\ude00'), (text, lone) => {
      const link = new URL(xAdapter.replyLink(POST, text + lone) ?? '');
      expect(link.searchParams.get('text')).toBe(`${text}${lone}`.toWellFormed());
      expect([...link.searchParams.keys()]).toEqual(['in_reply_to', 'text']);
    }),
  );
});

it('is not made up for a post whose id the page does not show', () => {
  expect(xAdapter.replyLink({ ...POST, id: null }, 'あ')).toBeNull();
});
