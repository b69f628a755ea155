import { describe, expect, it } from 'vitest';
import { findPromise, findPromisedDay } from '@/lib/playbook/promise';

describe('a promise in a reply', () => {
  it.each([
    ['状況を確認のうえ、折り返しご連絡します。', '折り返しご連絡します'],
    ['確認してお知らせします。', '確認してお知らせします'],
    ['担当の部署に問い合わせ、明日までにお伝えいたします。', undefined],
    ['日程がわかり次第、ご案内いたします。', '日程がわかり次第、ご案内いたします'],
    ['後ほどお返事させていただきますので、お待ちください。', undefined],
    ['お調べいたしますので、少々お待ちください。', undefined],
    ['担当よりお電話を差し上げます。', undefined],
    ['ご回答いたしますから、今しばらくお待ちください。', undefined],
    ["We'll check and get back to you tonight.", undefined],
    ['A colleague will be in touch tomorrow.', undefined],
    ['I will let you know as soon as it is fixed.', undefined],
  ])('is heard in %s', (text, phrase) => {
    expect(findPromise(text)).toEqual(phrase ?? expect.any(String));
  });

  it.each([
    'ご連絡ありがとうございます。',
    'ご連絡いただきました件、復旧しております。',
    '先ほどご連絡しました。',
    'こちらからご連絡しましょうか？',
    'メールでご連絡しますか？',
    '個別にはご回答いたしかねます。',
    'お電話でのお問い合わせをお願いします。',
    '変わらない場合は、専用フォームからお知らせください。',
    '折り返しのお電話をお願いいたします。',
    '設定の方法をご案内いたします。設定を開き、機内モードを切ってください。',
    'メンテナンスのお知らせです。',
    'お客さまにてご確認をお願いします。',
    'We will not contact you by phone.',
    'Please let us know if it happens again.',
    'You will find out more on our page.',
  ])('is not heard in %s', (text) => {
    expect(findPromise(text)).toBeUndefined();
  });
});

it.each([
  ['本日中に、あらためてご連絡いたします。', 0],
  ['確認のうえ、今日の夕方にご連絡いたします。', 0],
  ["We'll check and get back to you tonight.", 0],
  ['担当の部署に問い合わせ、明日までにお伝えいたします。', 1],
  ['本日中、遅くとも明日の午前にはご連絡いたします。', 1],
  ['A colleague will be in touch tomorrow.', 1],
  ['折り返しご連絡します。', undefined],
  ['本日は混み合っております。折り返しご連絡します。', undefined],
  ['ご不便をおかけした今日、申し訳ございません。翌営業日にご連絡します。', undefined],
  ['明日は晴れるようです。', undefined],
])('the day promised in %s', (text, day) => {
  expect(findPromisedDay(text)).toBe(day);
});
