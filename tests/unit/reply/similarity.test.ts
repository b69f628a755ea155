import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, DEFAULT_POLICY_EN } from '@/lib/domain/account';
import { LANGUAGES } from '@/lib/i18n/language';
import { starterPack } from '@/lib/playbook/starter/starter-pack';
import { createEarlierTexts, NEAR_IDENTICAL } from '@/lib/reply/earlier/earlier-texts';
import { measureSimilarity } from '@/lib/reply/earlier/similarity';
import { createFrameStripper } from '@/lib/reply/earlier/strip-frame';

/** Two wordings of one template each: an agent takes the second so that nobody reads the first twice. */
const VARIANTS: readonly [string, string][] = [
  [
    'ご不便をおかけしており、申し訳ございません。状況を確認いたしますので、画面に出ている表示をお聞かせいただけますでしょうか。',
    'このたびはご迷惑をおかけしております。お調べいたしますので、画面の表示を教えていただけますと幸いです。',
  ],
  [
    'うれしいお言葉をありがとうございます。担当の者にも必ず申し伝えます。これからも気持ちよくお使いいただけるよう努めてまいります。',
    'お褒めいただき、スタッフ一同たいへん励みになります。ご投稿は担当にも共有いたします。ありがとうございました。',
  ],
  [
    'お問い合わせの点は、こちらのページで手順をご案内しております。お試しいただいても変わらないときは、続けてお調べしますのでお知らせください。',
    '手順をこちらのページにまとめております。うまくいかない場合は、続けてお調べいたしますので、お声がけください。',
  ],
  [
    'Sorry for the trouble. Could you restart the phone once and tell us whether the signal comes back?',
    'We apologise for the bother. Does the signal return after you switch the phone off and on again?',
  ],
];

/** The same text again, as it comes out of a template with another name, day or small change. */
const REPEATS: readonly [string, string][] = [
  [
    'みさきさん、お待たせしており申し訳ございません。担当部署で確認を進めております。本日中に、あらためてご連絡いたします。',
    'たくやさん、お待たせしており申し訳ございません。担当部署で確認を進めております。明日中に、あらためてご連絡いたします。',
  ],
  [
    '11月9日にご案内した件で、お待たせしております。交換品は11/12に発送し、2～3日でお届けの予定です。',
    '11月21日にご案内した件で、お待たせしております。交換品は11/24に発送し、1～2日でお届けの予定です。',
  ],
  [
    'つながりにくくご不便をおかけし申し訳ございません。一度電源を切り、1分ほど置いてから入れ直していただけますでしょうか。',
    'つながりにくくご不便をおかけし、申し訳ございません。\n一度電源を切り、1分ほど置いてから入れ直して頂けますでしょうか。',
  ],
  [
    'Hi Misaki, we are sorry about the outage. Our engineers expect to be done by 8 pm today.',
    'Hi Takuya, we are sorry about the outage. Our engineers expect to be done by 9 pm today.',
  ],
];

describe('near-identical', () => {
  it.each(VARIANTS)('another wording passes: %s', (a, b) => {
    expect(measureSimilarity(a, b)).toBeLessThan(NEAR_IDENTICAL / 2);
  });

  it.each(REPEATS)('the same with small changes does not: %s', (a, b) => {
    expect(measureSimilarity(a, b)).toBeGreaterThan(NEAR_IDENTICAL);
  });

  it.each(LANGUAGES)('no two wordings of the starter pack are (%s)', (language) => {
    const bodies = starterPack(language, { company: 'そらモバイル' }).templates.flatMap(
      ({ body, variants }) => [body, ...variants],
    );
    for (const [index, body] of bodies.entries()) {
      for (const other of bodies.slice(index + 1)) {
        expect(measureSimilarity(body, other), `${body}\n${other}`).toBeLessThan(NEAR_IDENTICAL);
      }
    }
  });

  it('is 1 for a text and itself, in whatever width, case and line breaks', () => {
    expect(measureSimilarity('つながらない ABC です', 'つながらない\nＡＢＣです！')).toBe(1);
    expect(measureSimilarity('', '')).toBe(0);
  });

  it('is symmetric and between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const similarity = measureSimilarity(a, b);
        expect(similarity).toBe(measureSimilarity(b, a));
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('what the policy says around a text', () => {
  it.each([
    ['そらモバイルの佐藤です。突然失礼します。確認いたします。^KT', '確認いたします。'],
    ['確認いたします。（続きます）', '確認いたします。'],
    ['確認いたします。', '確認いたします。'],
  ])('is taken off, whoever spoke: %s', (part, body) => {
    expect(createFrameStripper(DEFAULT_POLICY, 'そらモバイル')(part)).toBe(body);
  });

  it('is not what is only shaped like it', () => {
    const sentence = 'ご案内が遅れたのは障害のためです。';
    expect(createFrameStripper(DEFAULT_POLICY, 'そらモバイル')(sentence)).toBe(sentence);
  });

  it('is taken off in English', () => {
    const strip = createFrameStripper(DEFAULT_POLICY_EN, 'Sora Mobile');
    expect(strip('Hi, this is Ken from Sora Mobile. Sorry for the wait. ^KT')).toBe('Sorry for the wait.');
  });
});

describe('earlier texts', () => {
  const at = (minute: number) => `2026-11-24T00:${String(minute).padStart(2, '0')}:00.000Z`;
  const text = 'ただいま関東の一部でつながりにくい状況が発生しております。復旧に向けて対応を進めております。';
  const told = (authorId: string, minute: number, rest = {}) => ({
    authorId,
    at: at(minute),
    by: 'KT',
    templateIds: [],
    parts: [text],
    ...rest,
  });

  it('name the latest time the same was said to this author', () => {
    const texts = createEarlierTexts(
      [told('a', 1), told('a', 9, { by: 'MJ' }), told('b', 12)],
      DEFAULT_POLICY,
      'そらモバイル',
    );
    expect(texts.findTold('a', text, [])).toMatchObject([{ kind: 'text', earlier: { at: at(9), by: 'MJ' } }]);
    expect(texts.findTold('c', text, [])).toEqual([]);
  });

  it('know a template by its id where the words differ, and a link by its page', () => {
    const texts = createEarlierTexts(
      [told('a', 1, { templateIds: ['s', 't'], parts: ['詳しくは https://soramobile.jp/faq/1?utm=x です'] })],
      DEFAULT_POLICY,
      'そらモバイル',
    );
    expect(texts.findTold('a', 'まったく別の文です', ['x', 't'])).toMatchObject([{ kind: 'template' }]);
    expect(texts.findTold('a', 'まったく別の文です', ['u'])).toEqual([]);
    const draft = '手順は soramobile.jp/faq/1 にあります';
    expect(texts.findTold('a', draft, [])).toMatchObject([{ kind: 'link', link: { start: 4, end: 23 } }]);
  });

  it('know what was told with more around it, but no mere phrase', () => {
    const texts = createEarlierTexts(
      [told('a', 1), told('b', 1, { parts: ['申し訳ございません。'] })],
      DEFAULT_POLICY,
      'そらモバイル',
    );
    const more = (core: string) =>
      `たびたびのご連絡となり恐れ入ります。${core}あらためて状況をこちらでお知らせいたしますので、いましばらくお待ちください。`;
    expect(texts.findTold('a', more(text), [])).toMatchObject([{ kind: 'text' }]);
    expect(texts.findTold('b', more('申し訳ございません。'), [])).toEqual([]);
    expect(texts.countRecentOthers('c', more(text), new Date(at(0)))).toBe(0);
  });

  it('tell pages by their query, whoever sent the reader', () => {
    const texts = createEarlierTexts(
      [told('a', 1, { parts: ['https://soramobile.jp/article?id=12&utm_source=x をどうぞ'] })],
      DEFAULT_POLICY,
      'そらモバイル',
    );
    const kinds = (link: string) => texts.findTold('a', `別件は ${link} です`, []).map(({ kind }) => kind);
    expect(kinds('https://soramobile.jp/article?fbclid=1&id=12')).toEqual(['link']);
    expect(kinds('https://soramobile.jp/article?id=99')).toEqual([]);
  });

  it('count each other author once, within the hour only', () => {
    const texts = createEarlierTexts(
      [told('a', 30), told('b', 31), told('b', 32), told('c', 33), told('d', 1)],
      DEFAULT_POLICY,
      'そらモバイル',
    );
    expect(texts.countRecentOthers('a', text, new Date(at(20)))).toBe(2);
    expect(texts.countRecentOthers(null, text, new Date(at(20)))).toBe(3);
    expect(texts.countRecentOthers('a', 'まったく別の文です', new Date(at(20)))).toBe(0);
  });
});
