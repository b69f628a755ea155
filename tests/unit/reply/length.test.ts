import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '@/lib/domain/account';
import { countBy, limitOf, weigh } from '@/lib/reply/length';

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
  });
});

describe('other ways of counting', () => {
  it.each<[string, number]>([
    ['あいう', 3],
    ['が\u3099', 1],
    ['👨‍👩‍👧‍👦👍🏽', 2],
    ['https://example.com', 19],
  ])('%j is %i characters to a reader', (text, count) => {
    expect(countBy('graphemes', text)).toBe(count);
  });

  it('costs nothing where a site has no limit', () => {
    expect(countBy('unlimited', 'あ'.repeat(9_999))).toBe(0);
  });
});
