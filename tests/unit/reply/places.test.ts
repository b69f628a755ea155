import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, NO_CONTACT_GIVEN } from '@/lib/domain/account';
import { createPersonalRule } from '@/lib/reply/findings/personal-rules';

const rule = createPersonalRule({
  company: 'そらモバイル',
  policy: DEFAULT_POLICY,
  contact: NO_CONTACT_GIVEN,
});
/** What is marked as somebody's in a text. */
const markedIn = (text: string) =>
  rule({ body: text, text, toBody: (range) => range }).map(({ range }) =>
    text.slice(range?.start, range?.end),
  );

describe('an address', () => {
  it.each([
    ['大阪市北区梅田3丁目1番1号', 'ですね。'],
    ['大阪市北区梅田3丁目1番地の5', 'に発送しました。'],
    ['大阪市北区梅田2丁目の3', 'にお送りします。'],
    ['渋谷区神南1-2-3', 'ですね。'],
    ['千代田区丸の内1丁目', 'にお住まいですね。'],
  ])('is marked to its last number: %s%s', (address, after) => {
    expect(markedIn(address + after)).toEqual([address]);
  });

  it.each([
    '新宿区西新宿2丁目の設備を点検しております。',
    '千代田区丸の内1丁目の基地局を調べております。',
    '大阪市北区梅田2丁目の一番近い店舗をご案内します。',
    '大阪市北区梅田2丁目3か所の基地局です。',
    '大阪市北区梅田2丁目の3つの店舗でお待ちしております。',
  ])('is none where an area is told of: %s', (text) => {
    expect(markedIn(text)).toEqual([]);
  });
});

it('a date of birth is marked to the end of its year', () => {
  expect(markedIn('We have DOB 03/05/1990 on file.')).toEqual(['DOB 03/05/1990']);
});
