import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, DEFAULT_POLICY_EN } from '@/lib/domain/account';
import { compose } from '@/lib/reply/compose';
import { weigh } from '@/lib/reply/length';
import { ANY_STAGE } from '@/lib/reply/policy-text';
import { composeJa, textsOf, VALUES, VALUES_EN } from './reply-fixtures';

const LONG = `${'ご不便をおかけしております。'.repeat(9)}本日20:00までにご連絡いたします。`;

describe('the desk’s form', () => {
  it('puts opening and signature around the body', () => {
    const { parts } = composeJa('確認いたします。');
    expect(parts).toEqual([
      {
        text: 'そらモバイルの三浦です。確認いたします。^MJ',
        segments: [
          { kind: 'policy', text: 'そらモバイルの三浦です。' },
          { kind: 'body', text: '確認いたします。' },
          { kind: 'policy', text: '^MJ' },
        ],
        weight: 43,
        policyWeight: 27,
        limit: 280,
      },
    ]);
  });

  it('shows what came from a variable', () => {
    const { parts } = composeJa(
      '{{last.date}}の件です。',
      {},
      { values: { ...VALUES, 'last.date': '11月9日' } },
    );
    expect(parts[0]?.segments).toEqual([
      { kind: 'policy', text: 'そらモバイルの三浦です。' },
      { kind: 'variable', text: '11月9日' },
      { kind: 'body', text: 'の件です。' },
      { kind: 'policy', text: '^MJ' },
    ]);
    const settled = composeJa('11月9日の件です。', {}, { spans: [{ start: 0, end: 5 }] });
    expect(settled.parts[0]?.segments[1]).toEqual({ kind: 'variable', text: '11月9日' });
  });

  it('shows the place of a blank, without its placeholder', () => {
    const { parts, problems } = composeJa('{{author.name}}さん、{{?用件: a / b}}ですね。');
    expect(parts[0]?.text).toBe('そらモバイルの三浦です。さん、ですね。^MJ');
    expect(parts[0]?.segments.filter((segment) => segment.kind === 'variable')).toEqual([
      { kind: 'variable', text: '', missing: 'author.name' },
      { kind: 'variable', text: '', missing: '用件' },
    ]);
    expect(problems.map((problem) => problem.severity)).toEqual(['error', 'error']);
  });

  it('keeps Latin words, links and tags apart from what follows', () => {
    const english = compose({ body: 'Thank you!', policy: DEFAULT_POLICY_EN, values: VALUES_EN, site: 'x' });
    expect(english.parts[0]?.text).toBe('Hi, this is Mia from Sora Mobile. Thank you! ^MJ');
    expect(textsOf('こちらへ https://soramobile.example/form')[0]).toMatch(/form \^MJ$/u);
    expect(textsOf('#そらモバイルお願い')[0]).toMatch(/お願い \^MJ$/u);
    expect(textsOf('受付は20:00まで')[0]).toMatch(/20:00まで\^MJ$/u);
    expect(textsOf('ありがとうございます🙏')[0]).toMatch(/🙏\^MJ$/u);
  });

  it('says opening once, marker on all but the last, signature last or on each', () => {
    const last = textsOf(LONG);
    expect(last).toHaveLength(2);
    expect(last[0]).toMatch(/^そらモバイルの三浦です。[^^]*。（続きます）$/u);
    expect(last[1]).toMatch(/^(?!そらモバイル)[^（]*。\^MJ$/u);
    for (const part of textsOf(LONG, { closingOn: 'every' })) expect(part).toMatch(/\^MJ$/u);
    expect(textsOf(LONG, { closingOn: 'every' })[0]).toMatch(/（続きます）\^MJ$/u);
  });

  it('works without opening, closing and marker', () => {
    expect(textsOf('はい。', { opening: '', closing: '', continuation: '' })).toEqual(['はい。']);
  });

  it('gives one part before anything is written, so that the cost of policy text shows', () => {
    expect(composeJa('').parts).toMatchObject([{ weight: 27, policyWeight: 27 }]);
  });
});

describe('the mention that the site puts in front', () => {
  const reply = (body: string, site: 'x' | 'mastodon' | 'bluesky', replyTo = 'misaki@social.example') =>
    composeJa(body, { opening: '', closing: '' }, { site, replyTo, stage: ANY_STAGE });

  it('counts on Mastodon as the site counts it: without its server, with the space after it', () => {
    expect(reply('はい。', 'mastodon').parts).toMatchObject([
      { text: 'はい。', weight: 3 + 8, policyWeight: 0 },
    ]);
    expect(reply('はい。', 'bluesky').parts).toMatchObject([{ weight: 3 }]);
    expect(reply('はい。', 'x').parts).toMatchObject([{ weight: 6 }]);
  });

  it('leaves every part room for it', () => {
    const room = 500 - '@misaki '.length;
    expect(reply('あ'.repeat(room), 'mastodon').parts).toMatchObject([{ weight: 500, limit: 500 }]);
    const { parts } = reply(`${'あ'.repeat(room - 1)}。い`, 'mastodon');
    expect(parts.length).toBe(2);
    for (const { weight, limit } of parts) expect(weight).toBeLessThanOrEqual(limit);
  });

  it.each(['misaki', 'misaki@social.example'])('is not written a second time: @%s', (handle) => {
    const { problems } = reply(`@${handle} はい。`, 'mastodon', handle);
    expect(problems.map(({ code }) => code)).toContain('double-mention');
  });
});

describe('what the agent already wrote', () => {
  it.each([
    ['the opening', 'そらモバイルの三浦です。確認します。', 'そらモバイルの三浦です。確認します。^MJ'],
    [
      'the opening, spaced',
      'そらモバイルの 三浦です。 確認します。',
      'そらモバイルの三浦です。確認します。^MJ',
    ],
    ['the signature', '確認します。^MJ', 'そらモバイルの三浦です。確認します。^MJ'],
    ['the signature in other letters', '確認します。 ＾ｍｊ\n', 'そらモバイルの三浦です。確認します。^MJ'],
    ['both', 'そらモバイルの三浦です。確認します。^MJ', 'そらモバイルの三浦です。確認します。^MJ'],
    ['the signature by its tag', '確認します。^{{イニシャル}}', 'そらモバイルの三浦です。確認します。^MJ'],
    [
      'an introduction of their own',
      '突然失礼いたします。そらモバイルの三浦と申します。',
      '突然失礼いたします。そらモバイルの三浦と申します。^MJ',
    ],
  ])('is not doubled: %s', (_, body, text) => {
    expect(textsOf(body)).toEqual([text]);
  });

  it('is not doubled in English either', () => {
    for (const body of [
      'Hello, Mia from Sora Mobile here. We are on it.',
      'I am Mia at Sora Mobile. We are on it.',
    ]) {
      const { parts } = compose({ body, policy: DEFAULT_POLICY_EN, values: VALUES_EN, site: 'x' });
      expect(parts[0]?.text).toBe(`${body} ^MJ`);
    }
  });

  it.each([
    'そらモバイルをご利用くださりありがとうございます。担当の者からご連絡し、三浦が承ります。',
    '三浦半島のそらモバイルのエリアですね。',
  ])('a mention of company or agent is no introduction: %s', (body) => {
    expect(textsOf(body)[0]).toMatch(/^そらモバイルの三浦です。/u);
  });

  it('adds no second signature to somebody else’s', () => {
    const { parts, problems } = composeJa('確認します。^KT');
    expect(parts[0]?.text).toBe('そらモバイルの三浦です。確認します。^KT');
    expect(problems).toMatchObject([
      {
        severity: 'error',
        code: 'wrong-initials',
        values: { initials: 'KT' },
        range: { start: 6, end: 9 },
        fix: { start: 6, end: 9, text: '' },
      },
    ]);
  });

  it('keeps variables tinted at their place when the opening was cut off', () => {
    const body = 'そらモバイルの三浦です。{{last.date}}の件。';
    const { parts } = composeJa(body, {}, { values: { ...VALUES, 'last.date': '11月9日' } });
    expect(parts[0]?.segments).toContainEqual({ kind: 'variable', text: '11月9日' });
  });
});

describe('any body', () => {
  const words = fc.constantFrom(
    'ご不便をおかけします',
    '。',
    '、',
    '\n\n',
    ' ',
    '1,980円',
    'https://a.example/b',
    'example.jp',
    '#そらモバイル',
    '👨‍👩‍👧',
    '「圏外です。」',
    '^',
    'MJ',
    'Thank you. ',
    'そらモバイル',
    'の三浦です。',
    '（続きます）',
    'か\u3099',
  );
  const body = fc.oneof(
    fc.array(words, { maxLength: 90 }).map((all) => all.join('')),
    fc.string({ unit: 'grapheme', maxLength: 300 }).filter((text) => !/[{}]/u.test(text)),
  );
  const policy = fc.record({
    closingOn: fc.constantFrom('every' as const, 'last' as const),
    limit: fc.constantFrom(120, 280),
    opening: fc.constantFrom('', DEFAULT_POLICY.opening, DEFAULT_POLICY_EN.opening),
    continuation: fc.constantFrom('', '（続きます）', ' (continued)'),
  });

  it('fits the limit part by part, counted as the site counts', () => {
    fc.assert(
      fc.property(body, policy, (text, rules) => {
        for (const part of composeJa(text, rules).parts) {
          expect(part.weight).toBe(weigh(part.text, 'x'));
          expect(part.weight).toBeLessThanOrEqual(part.limit);
        }
      }),
    );
  });

  it('is kept to the letter: the parts without policy text are the body', () => {
    const bare = (text: string) => text.replace(/\s+/gu, '');
    fc.assert(
      fc.property(body, policy, (text, rules) => {
        const { parts } = composeJa(text, { ...rules, opening: '', closing: '' });
        const own = parts.flatMap((part) => part.segments).filter((segment) => segment.kind !== 'policy');
        expect(bare(own.map((segment) => segment.text).join(''))).toBe(bare(text));
        for (const part of parts) expect(part.segments.map((each) => each.text).join('')).toBe(part.text);
      }),
    );
  });

  it('composed again from its own text, is the same', () => {
    fc.assert(
      fc.property(body, (text) => {
        fc.pre(!/\^\s*\S{0,6}\s*$/u.test(text));
        const [first, ...more] = textsOf(text);
        fc.pre(first !== undefined && more.length === 0);
        expect(textsOf(first ?? '')).toEqual([first]);
      }),
    );
  });
});
