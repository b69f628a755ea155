import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPlain } from '@/lib/reply/fold';
import { findCards } from '@/lib/reply/personal-data/card';

function cardsIn(text: string): string[] {
  const folded = foldPlain(text);
  return findCards({ text: folded, regions: [] }).map(({ start, end }) => folded.slice(start, end));
}

/** The digit that makes a number pass Luhn's check. */
function checkDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, each, index) => {
    const value = Number(each) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`, 'u'));

describe('the number of a payment card', () => {
  // What the schemes and payment services publish for testing.
  it.each([
    '4111 1111 1111 1111',
    '4242424242424242',
    '5555-5555-5555-4444',
    '2223003122003222',
    '3782 822463 10005',
    '371449635398431',
    '6011111111111117',
    '30569309025904',
    '38520000023237',
    '36227206271667',
    '3530111333300000',
    '6200000000000005',
    '6205500000000000004',
  ])('is found: %s', (card) => {
    expect(cardsIn(`カードは${card}です`)).toEqual([card]);
  });

  it('is found in full-width digits, and beside its month and year', () => {
    expect(cardsIn('４１１１１１１１１１１１１１１１')).toEqual(['4111111111111111']);
    expect(cardsIn('4111 1111 1111 1111 12/27')).toEqual(['4111 1111 1111 1111']);
  });

  it.each([
    'IMEI 490154203237518',
    '490154203237518',
    'IMEI番号は 4901 5420 3237 5180',
    '製造番号：4111111111111111',
    'シリアル番号は4111111111111111です',
    '4111 1111 1111 1112',
    '41111111111111111',
    '5500000000000',
  ])('is none: %s', (text) => {
    expect(cardsIn(text)).toEqual([]);
  });

  it.each([
    ['Mastercard', '2720', '2721'],
    ['Mastercard', '2221', '2220'],
    ['JCB', '3528', '3527'],
    ['JCB', '3589', '3590'],
    ['Diners', '3600', '3700'],
  ])('begins as its scheme has it: %s…, %s and not %s', (_scheme, issued, other) => {
    const number = (start: string) => `${start}12345678901${checkDigit(`${start}12345678901`)}`;
    expect(cardsIn(number(issued))).toEqual([number(issued)]);
    expect(cardsIn(number(other))).toEqual([]);
  });

  it('is no phone’s IMEI and no JAN code, though both may pass the same check', () => {
    const imei = fc
      .tuple(fc.constantFrom('35', '49', '86', '01', '45'), digits(12))
      .map(([start, rest]) => start + rest);
    const jan = fc.tuple(fc.constantFrom('45', '49'), digits(10)).map(([start, rest]) => start + rest);
    fc.assert(
      fc.property(fc.oneof(imei, jan), (number) => {
        expect(cardsIn(number + checkDigit(number))).toEqual([]);
      }),
    );
  });
});
