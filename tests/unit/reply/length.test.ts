import twitterText from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '@/lib/domain/account';
import { countBy, limitOf, weigh } from '@/lib/reply/length';
import published from '@/tests/fixtures/twitter-text/counting.json';

/** The weights of version 3, before emoji sequences counted as one character. */
const VERSION_2 = {
  version: 2,
  maxWeightedTweetLength: 280,
  scale: 100,
  defaultWeight: 200,
  transformedURLLength: 23,
  ranges: [
    { start: 0, end: 4351, weight: 100 },
    { start: 8192, end: 8205, weight: 100 },
    { start: 8208, end: 8223, weight: 100 },
    { start: 8242, end: 8247, weight: 100 },
  ],
};

const whole = (pieces: (string | number)[][]) =>
  pieces.map(([text, times]) => String(text).repeat(Number(times))).join('');

describe('the published conformance cases of twitter-text', () => {
  it('are all here', () => {
    const counts = Object.values(published).map((cases) => cases.length);
    expect(counts).toEqual([8, 20, 22, 2]);
  });

  it.each(published.tweets)('$description', ({ text, expected }) => {
    const weight = weigh(whole(text), 'x');
    expect(weight > 0 && weight <= limitOf(DEFAULT_POLICY, 'x')).toBe(expected);
  });

  it.each([...published.weightedWithEmoji, ...published.directional])(
    '$description',
    ({ text, expected }) => {
      expect(weigh(whole(text), 'x')).toBe(expected.weightedLength);
      expect(twitterText.parseTweet(whole(text))).toEqual(expect.objectContaining(expected));
    },
  );

  // The way of counting before emoji sequences counted as one, which the library still holds.
  it.each(published.weighted)('as of version 2: $description', ({ text, expected }) => {
    expect(twitterText.parseTweet(whole(text), VERSION_2)).toEqual(expect.objectContaining(expected));
  });
});

describe('X counts by weight', () => {
  it.each<[string, number]>([
    ['', 0],
    ['hello', 5],
    ['あ', 2],
    ['ｱ', 2],
    ['、。…～　', 10],
    ['—’', 2],
    ['\n', 1],
    ['♪☆①', 6],
    ['👨‍👩‍👧‍👦', 2],
    ['🏳️‍🌈👍🏽', 4],
    ['e\u0301', 1],
    ['𠮷', 2],
    ['https://www.example.com/a/very/long/path?with=query&and=more', 23],
    ['詳しくはexample.jpへ', 33],
    ['@misaki_latte こんにちは', 24],
    ['あ'.repeat(140), 280],
    ['（続きます）', 12],
    ['^MJ', 3],
    ['つながりにくい〜！？', 20],
    ['〒100-0000', 10],
    ['㈱そらモバイル', 14],
    ['が', 2],
    ['か\u3099', 2],
    ['ｶﾞ', 4],
    ['葛\u{E0100}飾区', 8],
    ['🇯🇵', 2],
    ['①１2', 5],
    ['「直りました」と\n三浦', 21],
    ['＃そらモバイル', 14],
    ['https://soramobile.jp/に', 25],
    ['https://soramobile.jp/faq/電波#圏外', 32],
    ['そらモバイルの三浦です。詳しくはこちら https://faq.soramobile.jp/a をご覧ください。^MJ', 82],
  ])('%j weighs %i', (text, weight) => {
    expect(weigh(text, 'x')).toBe(weight);
    expect(weigh(text, 'practice')).toBe(weight);
  });

  it('gives mentions free that X itself put in front of a reply', () => {
    expect(
      weigh('@misaki_latte @soramobile_care こんにちは', 'x', ['Misaki_Latte', '@soramobile_care']),
    ).toBe(10);
    expect(weigh('@misaki_latte @other こんにちは', 'x', ['misaki_latte'])).toBe(17);
    expect(weigh('こんにちは @misaki_latte', 'x', ['misaki_latte'])).toBe(24);
    expect(weigh('@misaki_latte @misaki_latte こ', 'x', ['misaki_latte'])).toBe(16);
  });

  it('takes the limit from the policy', () => {
    expect(limitOf(DEFAULT_POLICY, 'x')).toBe(280);
    expect(limitOf({ ...DEFAULT_POLICY, limit: 4_000 }, 'practice')).toBe(4_000);
    expect(limitOf(DEFAULT_POLICY, 'bluesky')).toBe(300);
    expect(limitOf({ ...DEFAULT_POLICY, siteLimits: { bluesky: 300, mastodon: 5_000 } }, 'mastodon')).toBe(
      5_000,
    );
    expect(limitOf(DEFAULT_POLICY, 'wordpress')).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('other ways of counting', () => {
  it.each<[string, number]>([
    ['あいう', 3],
    ['が\u3099', 1],
    ['👨‍👩‍👧‍👦👍🏽', 2],
    ['soramobile.jp/a/very/long/path', 30],
  ])('%j is %i characters to a reader', (text, count) => {
    expect(countBy('graphemes', text)).toBe(count);
  });

  it.each<[string, number]>([
    ['', 0],
    ['あいう', 3],
    ['👨‍👩‍👧‍👦', 1],
    [`くわしくは https://faq.soramobile.jp/${'a'.repeat(200)}`, 29],
    ['http://soramobile.jp と https://soramobile.jp', 49],
    ['soramobile.jp', 13],
    ['@misaki@mastodon.example こんにちは', 13],
    ['@misaki こんにちは', 13],
    ['mail@soramobile.jp', 18],
    ['https://mastodon.example/@misaki@other.example', 23],
  ])('%j is %i on Mastodon', (text, count) => {
    expect(weigh(text, 'mastodon')).toBe(count);
  });

  it('counts what a reader sees on Bluesky', () => {
    expect(weigh('あ'.repeat(300), 'bluesky')).toBe(300);
    expect(weigh('あ'.repeat(300), 'threads')).toBe(300);
    expect(weigh('https://soramobile.jp', 'threads')).toBe(21);
  });

  // toShortUrl of Bluesky's web client: the host, and of what follows at most fifteen characters or thirteen and dots.
  it.each<[string, number]>([
    ['👩‍💻は https://soramobile.jp', 16],
    ['https://soramobile.jp/', 13],
    ['https://soramobile.jp/faq/a?b=123456', 28],
    ['https://soramobile.jp/faq/a?b=1234567', 29],
    [`くわしくは https://soramobile.jp/${'a'.repeat(200)}#a をご覧ください。`, 44],
    ['http://soramobile.jp と https://soramobile.jp.', 30],
    ['(https://soramobile.jp/faq/a/longer/way)', 31],
    ['soramobile.jp/faq/a/long/way', 28],
    ['くわしくはhttps://soramobile.jp', 26],
    ['https://[', 9],
  ])('%j is %i on Bluesky', (text, count) => {
    expect(weigh(text, 'bluesky')).toBe(count);
  });

  it('costs nothing where a site has no limit', () => {
    expect(countBy('unlimited', 'あ'.repeat(9_999))).toBe(0);
    expect(weigh('あ'.repeat(9_999), 'wordpress')).toBe(0);
  });
});
