import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/reply/findings/finding';
import { findLostLetters } from '@/lib/reply/findings/letter-rules';
import { findSendable } from '@/lib/reply/page-charset';
import { composeJa } from './reply-fixtures';

const JAPANESE = ['euc-jp', 'Shift_JIS', 'x-sjis', 'ISO-2022-JP'];

function check(body: string, charset = 'euc-jp', signature = '', rest: Parameters<typeof composeJa>[2] = {}) {
  const letters = findSendable(charset);
  return letters === null ? [] : findLostLetters(composeJa(body, {}, rest), { letters, signature });
}
const applyFix = (body: string, { fix }: Partial<Finding> = {}) =>
  fix === undefined ? body : body.slice(0, fix.start) + fix.text + body.slice(fix.end);

describe('what a page’s encoding cannot hold', () => {
  it.each(JAPANESE)('is said of an entry in %s, with what the blog would show instead', (charset) => {
    expect(check('お困りですね😊 9時〜18時', charset)).toMatchObject([
      {
        severity: 'warning',
        values: { letters: '😊 〜', garbled: '&#128522;' },
        range: { start: 6, end: 8 },
      },
    ]);
  });

  it.each(JAPANESE)('is nothing of everyday Japanese in %s, nor of what it has besides JIS', (charset) => {
    expect(check('①髙島屋㈱の件、　ｱﾝﾃﾅを「再起動」してください～。¥980−¥100', charset)).toEqual([]);
  });

  it.each(['utf-8', 'UTF-16LE', 'gb18030', '', 'no-such-thing', 'unknown UTF-8'])(
    'is nothing in “%s”',
    (charset) => {
      expect(check('お困りですね😊', charset)).toEqual([]);
    },
  );

  it.each(JAPANESE)('is a letter of one machine’s own in %s, though bytes for it can be read', (charset) => {
    expect(findSendable(charset)?.has('\ue000')).toBe(false);
  });

  it('goes by the first encoding a form names that there is', () => {
    expect(check('😊', 'unknown euc-jp utf-8')).toHaveLength(1);
  });
});

describe('the one tap', () => {
  it.each([
    ['はい😊', 'はい', 'words'],
    ['了解です👍🏻お待ちください🙇‍♂️。', '了解ですお待ちください。', 'words'],
    ['9時〜18時', '9時～18時', undefined],
    ['9時〜18時です✨', '9時～18時です', undefined],
    ['𠮷野さま', '吉野さま', undefined],
    ['Café™', 'CafeTM', undefined],
    ['½です', '1／2です', undefined],
  ])('makes “%s” “%s”', (body, after, removes) => {
    const [finding] = check(body);
    expect(applyFix(body, finding)).toBe(after);
    expect(finding?.fix?.removes).toBe(removes);
    expect(check(after)).toEqual([]);
  });

  it('takes no word apart: letters it has nothing for stay, and are still named', () => {
    const [finding] = check('안녕です😊');
    expect(applyFix('안녕です😊', finding)).toBe('안녕です');
    expect(check('안녕です')).toMatchObject([{ values: { letters: '안 녕' }, range: { start: 0, end: 1 } }]);
    expect(check('안녕です')[0]?.fix).toBeUndefined();
  });

  it('leaves blanks as they are, and names what came out of one without a place', () => {
    const body = '〜{{?お名前}}さま😊';
    const [finding] = check(body, 'euc-jp', '', { fields: { お名前: '안' } });
    expect(finding?.values).toMatchObject({ letters: '〜 안 😊' });
    expect(applyFix(body, finding)).toBe('～{{?お名前}}さま');
  });

  it('settles any text at once but for its letters', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((each) => !/[{}]/u.test(each));
    fc.assert(
      fc.property(text, (body) => {
        const [before] = check(body, 'shift_jis');
        const [left] = check(applyFix(body, before), 'shift_jis');
        expect(left?.fix).toBeUndefined();
      }),
    );
  });
});

it('what the account says by itself is named apart: no tap in the box can mend it', () => {
  const own = check('お困りですね', 'euc-jp', '', {
    values: { 'company.name': 'そら☀', 'agent.name': '三浦', 'agent.initials': 'MJ' },
  });
  expect(own).toMatchObject([{ code: 'lost-letters-own', values: { letters: '☀', garbled: '&#9728;' } }]);
  expect(own[0]).not.toHaveProperty('fix');
  expect(check('お困りですね', 'euc-jp', 'そら☀ 三浦')).toMatchObject([{ code: 'lost-letters-own' }]);
});

it('what nobody sees is named by its number', () => {
  expect(check('お困り\u200bですね')).toMatchObject([{ values: { letters: 'U+200B' }, fix: { text: '' } }]);
});
