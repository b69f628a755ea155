import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '@/lib/domain/account';
import type { AskWords } from '@/lib/domain/policy/personal-data';
import { AS_IT_COMES } from '@/lib/domain/policy/word-list';
import { STARTER_ASKS } from '@/lib/reply/personal-data/ask-words';
import { createAskFinder } from '@/lib/reply/personal-data/asks';

const asks = (text: string, words: Partial<AskWords> = {}) =>
  createAskFinder({ ...DEFAULT_POLICY.askWords, ...words })(text).length > 0;
const JAPANESE = /[^ -~]/u;

describe('asking for personal data', () => {
  it.each(STARTER_ASKS.data)('is found for %s, until the desk switches it off', (word) => {
    const text = JAPANESE.test(word) ? `こちらに${word}を教えてください。` : `Please send us ${word} 12.`;
    expect(asks(text)).toBe(true);
    const alike = STARTER_ASKS.data.filter(
      (other) => word.toLowerCase().includes(other.toLowerCase()) || other === 'your e-mail',
    );
    expect(asks(text, { data: { own: [], off: alike } })).toBe(false);
  });

  it.each(STARTER_ASKS.asking)('is heard in %s', (word) => {
    const text = JAPANESE.test(word)
      ? `お届け先をこちらに${word}いただけますか。`
      : `Could you ${word} your order number?`;
    const bare = { asking: { own: [], off: [...STARTER_ASKS.asking] } };
    expect(asks(text)).toBe(true);
    expect(asks(text, bare)).toBe(false);
  });

  it.each([
    ['会員証の写真をリプで送ってください。', { data: ['会員証の写真'] }],
    ['回線番号を教えてください。', { data: ['回線番号'] }],
    ['お届け先をささやいてください。', { asking: ['ささやいて'] }],
    ['Please shout your order number.', { asking: ['shout'] }],
  ] as const)('is found by the desk’s own words: %s', (text, own) => {
    expect(asks(text)).toBe(false);
    const words = Object.entries(own).map(([list, mine]) => [list, { own: [...mine], off: [] }]);
    expect(asks(text, Object.fromEntries(words))).toBe(true);
  });

  it.each([
    ['お客様番号を教えてください。', ' https://sora.example/form'],
    ['Please send us your order number.', ' https://sora.example/form'],
  ])('is none where the link right after it takes the answer: %s', (text, link) => {
    expect([asks(text), asks(text + link)]).toEqual([true, false]);
  });

  it.each([
    'お電話でご案内いたしますので、お客様番号をこちらにお知らせください。',
    '窓口に確認するため、会員番号を教えてください。',
  ])('is found where another channel is only the reason: %s', (text) => {
    expect(asks(text)).toBe(true);
  });

  it('takes any word of the desk for what it says, and never for a pattern', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 20 }), (word) => {
        const words = { data: { ...AS_IT_COMES, own: [word] }, asking: { ...AS_IT_COMES, own: [word] } };
        expect(asks('ご不便をおかけしております。', words)).toBe(false);
      }),
    );
  });
});
