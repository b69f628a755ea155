import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanAddress, cleanCommentAddress } from '@/lib/sites/blog/clean-address';

const BASE = 'https://sora.example.jp/2018/06/kengai/';

describe('address of an entry', () => {
  it.each([
    ['a WordPress comment awaiting moderation', '?unapproved=12&moderation-hash=0a1b#comment-12', BASE],
    ['a link to answer a comment', '?replytocom=12#respond', BASE],
    ['a page of comments', 'comment-page-3/#comment-12', BASE],
    [
      'a page of comments without slash',
      'https://sora.example.jp/p/comment-page-3',
      'https://sora.example.jp/p',
    ],
    ['Blogger’s view for phones', 'https://sora.blogspot.com/a.html?m=1', 'https://sora.blogspot.com/a.html'],
    [
      'Blogger’s comment',
      'https://sora.blogspot.com/a.html?showComment=15#c99',
      'https://sora.blogspot.com/a.html',
    ],
    ['tracking', '?utm_source=x&UTM_Medium=y&fbclid=a&gclid=b&yclid=c&mc_eid=d&_gl=e', BASE],
    [
      'tracking of shops, timelines and apps',
      '?srsltid=a&__twitter_impression=true&mibextid=b&li_fat_id=c&rdt_cid=d',
      BASE,
    ],
    ['a forum’s session', '?sid=0123456789abcdef0123456789abcdef', BASE],
    ['a share link', '?share=twitter&nb=1', BASE],
    ['an empty query and hash', '?#', BASE],
    ['credentials', 'https://sora:himitsu@sora.example.jp/2018/06/kengai/', BASE],
  ])('leaves out %s', (_, url, clean) => {
    expect(cleanAddress(url, BASE)).toBe(clean);
  });

  it.each([
    'https://blog.example.jp/?p=12',
    'https://blog.example.jp/?sid=20261117090000',
    'https://sora.jugem.jp/?eid=3',
    'https://blog.example.jp/?date=20180617',
    'https://blog.example.jp/?m=201806',
    'https://blog.example.jp/index.php?itemid=5&catid=2',
    'https://blog.example.jp/%C6%FC%B5%AD?page=%C6%FC%B5%AD',
    'https://blog.example.jp/?share=42',
    'https://blog.example.jp/comment-page-boy/',
  ])('keeps what names the entry: %s', (url) => {
    expect(cleanAddress(url, null)).toBe(url);
  });

  it('keeps only the naming part of a mixed query, in its order', () => {
    expect(cleanAddress('?eid=3&utm_source=x&pid=1#sequel', 'https://sora.jugem.jp/')).toBe(
      'https://sora.jugem.jp/?eid=3&pid=1',
    );
  });

  it.each([
    'javascript:alert(1)',
    'mailto:a@example.jp',
    'data:text/html,x',
    'blob:https://a/b',
    'http://',
    '',
  ])('is none for %j', (url) => {
    expect(cleanAddress(url, null)).toBeNull();
  });

  it('is none where the desk could not take it', () => {
    expect(cleanAddress(`https://a.example/${'x'.repeat(2_000)}`, null)).toBeNull();
  });

  const address = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '/comment-page-1',
          '/',
          '?',
          '&',
          'm=1',
          'utm_a=b',
          'p=1',
          '#',
          '%',
          '=',
          '//h',
          '@',
          ':',
        ),
      )
      .map((parts) => `https://h${parts.join('')}`),
  );

  it('never throws, and is the same for its own result', () => {
    fc.assert(
      fc.property(address, fc.option(address), (url, base) => {
        const clean = cleanAddress(url, base);
        expect(clean === null ? null : cleanAddress(clean, base)).toBe(clean);
        expect(clean ?? 'https://').toMatch(/^https?:\/\//u);
      }),
    );
  });
});

it('keeps what names a comment, and the page it stands on', () => {
  expect(cleanCommentAddress('comment-page-2/?unapproved=7&moderation-hash=9#comment-7', BASE)).toBe(
    `${BASE}comment-page-2/#comment-7`,
  );
});
