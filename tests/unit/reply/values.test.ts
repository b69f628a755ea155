import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practiceTimeline } from '@/lib/playbook/practice/timeline';
import { spokenName } from '@/lib/reply/spoken-name';
import { collectValues, findName, listNames } from '@/lib/reply/template-names';
import type { ValueSources } from '@/lib/reply/value-sources';

describe('a display name as it is said', () => {
  it.each([
    ['たくや@10km', 'たくや'],
    ['はる｜在宅3年目', 'はる'],
    ['さくら👧🏻👶🏻', 'さくら'],
    ['みさき☕', 'みさき'],
    ['山田 太郎', '山田 太郎'],
    ['Harriet | remote', 'Harriet'],
    ['Anne-Marie', 'Anne-Marie'],
    ['【公式】スマホ還元ナビ', ''],
    ['🐈🐈', ''],
    ['12345', ''],
    ['@handle', ''],
    ['とても長い名前を付けている人で呼びかけには向かないもの', ''],
    [null, ''],
  ])('%s → %s', (display, spoken) => {
    expect(spokenName(display)).toBe(spoken);
  });

  it('never addresses a stranger', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (display) => {
        expect(spokenName(display)).not.toMatch(/[@＠#＃]|https?:/u);
      }),
    );
    for (const { author } of practiceTimeline('ja').posts) expect(spokenName(author.name)).not.toContain('@');
  });
});

describe('values', () => {
  const sources: ValueSources = {
    company: 'そらモバイル',
    accountHandle: '@soramobile_care',
    agent: { name: '三浦', initials: 'MJ' },
    author: { name: 'みさき☕', handle: 'misaki_latte' },
    post: { permalink: 'https://x.com/misaki_latte/status/1', text: `${'あ'.repeat(39)}👨‍👩‍👧 続き` },
    last: { at: new Date('2026-11-08T16:00:00Z'), topic: '電波' },
    desk: {
      caseId: '019a0000-0000-7000-8000-7f3a91c2d4e5',
      incident: '復旧しました。',
      hours: '9時～20時',
      formUrl: 'https://a.example/1',
    },
    now: new Date('2026-11-21T05:00:00Z'),
    timeZone: 'Asia/Tokyo',
    language: 'ja',
  };

  it('are in the desk’s zone and language, under names templates know', () => {
    const values = collectValues(sources);
    expect(values).toMatchObject({
      'account.name': '@soramobile_care',
      'author.name': 'みさき',
      'last.date': '11月9日',
      'last.topic': '電波',
      today: '11月21日',
    });
    expect(collectValues({ ...sources, language: 'en' })['last.date']).toBe('9 November');
    for (const name of Object.keys(values)) expect(findName(name)).toBe(name);
  });

  it('are empty where nothing is known', () => {
    const values = collectValues({ ...sources, author: null, post: null, last: null, accountHandle: null });
    expect(values).toMatchObject({
      'author.name': '',
      'post.url': '',
      'last.date': '',
      'account.name': 'そらモバイル',
    });
  });

  it('give every name the editor offers, and no other', () => {
    const values = collectValues(sources);
    expect(Object.keys(values)).toEqual(listNames().map(({ name }) => name));
    for (const { name } of listNames()) expect(values[name], name).toMatch(/./u);
    expect(values['case.id']).toBe('7f3a91c2d4e5');
  });

  it('shorten the post without tearing a character', () => {
    expect(collectValues(sources)['post.excerpt']).toBe(`${'あ'.repeat(39)}👨‍👩‍👧…`);
  });
});
