import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY, NO_CONTACT_GIVEN, type Policy } from '@/lib/domain/account';
import { findSentBreaks } from '@/lib/reply/findings/sent-breaks';

const FILLED = 'そらモバイルの三浦です。お調べします。^MJ';

function breaksOf(
  sent: readonly string[],
  filled: readonly string[] = [FILLED],
  policy: Partial<Policy> = {},
) {
  return findSentBreaks({
    account: {
      company: 'そらモバイル',
      contact: NO_CONTACT_GIVEN,
      policy: { ...DEFAULT_POLICY, ...policy },
    },
    forms: ['https://forms.example/refund'],
    agent: { name: '三浦', initials: 'MJ' },
    site: 'x',
    filled,
    sent,
  }).map(({ code }) => code);
}

describe('a reply edited after it was filled', () => {
  test.each<[string, string[], string[]]>([
    ['lost its signature', ['そらモバイルの三浦です。お調べします。'], ['missing-closing']],
    ['does not say who speaks', ['お調べします。^MJ'], ['missing-opening']],
    ['tells a number', ['そらモバイルの三浦です。090-1234-5678までお電話を。^MJ'], ['personal-phone']],
    [
      'holds a placeholder',
      ['そらモバイルの三浦です。{{author.name}}様、お調べします。^MJ'],
      ['raw-placeholder'],
    ],
    [
      'links to an address nobody allowed',
      ['そらモバイルの三浦です。https://bit.ly/x をご覧ください。^MJ'],
      ['short-link'],
    ],
  ])('that %s is said', (_what, sent, codes) => {
    expect(breaksOf(sent)).toEqual(codes);
  });

  test('that was only worded otherwise says nothing', () => {
    expect(breaksOf(['そらモバイルの三浦です。\nすぐにお調べします。 ^MJ'])).toEqual([]);
  });

  test('says nothing of what was there when it was checked', () => {
    const told = 'お調べします。090-1234-5678までお電話を。';
    expect(breaksOf([`${told}お待ちしております。`], [told])).toEqual([]);
    // Another number is another matter.
    expect(breaksOf([told.replace('5678', '9999')], [told])).toEqual(['personal-phone']);
  });

  test('tells another unwanted word and another link from those that were passed', () => {
    const words = ['絶対に', '必ず返金'].map((word) => ({ kind: 'banned' as const, word, instead: '' }));
    const passed = FILLED.replace('お調べ', '絶対にお調べ');
    expect(breaksOf([passed], [passed], { words })).toEqual([]);
    expect(breaksOf([passed.replace('お調べ', '必ず返金')], [passed], { words })).toEqual(['banned-word']);
    const linked = FILLED.replace('お調べ', 'https://bit.ly/a お調べ');
    expect(breaksOf([linked.replace('bit.ly', 't.co')], [linked])).toEqual(['short-link']);
  });

  test('knows a link again that the site shows in short', () => {
    const links = { ...DEFAULT_POLICY.links, allowed: ['sora.example'] };
    const filled = FILLED.replace('お調べ', 'https://blog.example/very/long お調べ');
    const sent = filled.replace('https://blog.example/very/long', 'blog.example/very…');
    expect(breaksOf([sent], [filled], { links })).toEqual([]);
    expect(breaksOf([sent], [FILLED], { links })).toEqual(['unknown-link']);
    // A form of the desk's book is the desk's.
    expect(breaksOf([`https://forms.example/refund ${FILLED}`], [FILLED], { links })).not.toContain(
      'unknown-link',
    );
  });

  test('that was given up after the first part lacks no signature of the last', () => {
    const filled = ['そらモバイルの三浦です。一（続きます）', '二 ^MJ'];
    expect(breaksOf(filled.slice(0, 1), filled, { closingOn: 'last' })).toEqual([]);
  });

  test('is judged part by part: each has its signature where the policy wants it', () => {
    const filled = ['そらモバイルの三浦です。一（続きます）^MJ', '二 ^MJ'];
    const sent = ['そらモバイルの三浦です。一（続きます）', '二 ^MJ'];
    expect(breaksOf(sent, filled, { closingOn: 'every' })).toEqual(['missing-closing']);
    expect(breaksOf(sent, filled, { closingOn: 'last' })).toEqual([]);
  });
});
