import { describe, expect, it } from 'vitest';
import type { Language } from '@/lib/i18n/language';
import { computeSignals } from '@/lib/playbook/signals';
import { checkDraft } from '@/tests/findings/check-draft';

function codesOf(language: Language, text: string): string[] {
  const draft = { id: '', language, isClean: false, text, expect: [], near: [], policy: {}, situation: {} };
  return checkDraft(draft).map(({ code }) => code);
}

/** Of each pair the first is somebody's, the second the company's by what is said around it. */
const PAIRS: readonly [code: string, language: Language, found: string, passes: string][] = [
  [
    'personal-phone',
    'ja',
    '大阪の窓口（06-6123-4567）で承ります。',
    '大阪の窓口（06-6123-4567、10時〜18時）で承ります。',
  ],
  [
    'personal-phone',
    'ja',
    'お客さまの03-1234-5678へお電話いたします。',
    '修理の受付の045-555-0133へお電話ください。',
  ],
  ['personal-phone', 'ja', '080-1234-5678（平日9時〜17時）です。', '045-555-0133（平日9時〜17時）です。'],
  [
    'personal-address',
    'ja',
    'お届け先は大阪市北区梅田2-3-4ですね。',
    '返品の宛先は、埼玉県川口市並木2-20-1です。',
  ],
  [
    'personal-address',
    'ja',
    '東京都新宿区新宿3-1-1ですね。',
    '新宿店（東京都新宿区新宿3-1-1）でお試しいただけます。',
  ],
  ['personal-phone', 'ja', '03-1234-5678、10時にお電話いたします。', '03-1234-5678（10時〜18時）です。'],
  [
    'personal-phone',
    'ja',
    '045-555-0133（平日9時〜17時）にお電話いたします。',
    '045-555-0133（平日9時〜17時）にお電話ください。',
  ],
  [
    'personal-address',
    'ja',
    '東京都新宿区新宿3-1-1にお住まいとのこと、返品は弊社へお送りください。',
    '東京都新宿区新宿3-1-1までお送りください。',
  ],
  ['personal-postal-code', 'ja', 'ご登録の〒150-0043ですね。', '所在地は〒150-0043です。'],
  ['personal-address', 'en', 'We have 12 Station Road on file.', 'Our York shop is at 12 Station Road.'],
  [
    'personal-postal-code',
    'en',
    'Your shop order went to YO1 6GA.',
    'Our depot at Unit 4, York YO1 6GA is open till 7.',
  ],
  ['personal-birth', 'ja', '2000年1月1日生まれの方ですね。', '2000年1月1日生まれ以降の方が対象です。'],
  [
    'personal-address',
    'ja',
    '神戸市中央区三宮1-2-3の山田酒店さまですね。',
    '神戸市中央区三宮1-2-3の三宮店へどうぞ。',
  ],
  [
    'personal-address',
    'en',
    'The York office on Monday posted it to 12 Station Road.',
    'Please send it back to Unit 7, 12 Station Road.',
  ],
];

describe('what a reply says to be the company’s', () => {
  it.each(PAIRS)('%s (%s): %s', (code, language, found, passes) => {
    expect(codesOf(language, found)).toContain(code);
    expect(codesOf(language, passes)).not.toContain(code);
  });

  it.each(['03-1234-5678（平日9時〜17時）にいます', '03-1234-5678へご連絡ください'])(
    'is the customer’s where they say it: %s',
    (text) => {
      const history = { noContact: false, interactions: [] };
      const signals = computeSignals({ post: { text, title: null }, marks: [], history, now: new Date() });
      expect(signals).toContain('personal-data');
    },
  );
});
