import { type DataContext, type DataRange, isNumberOfThing } from './data-context';

const more = (digits: string) => `(?:[ -]?\\d){${digits}}`;

/**
 * How card numbers begin, and how many digits follow the first four: the ranges the schemes publish (ISO/IEC 7812).
 * Lengths matter: a phone's IMEI passes the same check with fifteen digits, a JAN code often with thirteen.
 */
const ISSUED = [
  // American Express
  `3[47]\\d{2}${more('11')}`,
  // Diners Club
  `3(?:0[0-5]\\d|095|[689]\\d{2})${more('10')}(?:${more('2')})?`,
  // JCB
  `35(?:2[89]|[3-8]\\d)${more('12')}`,
  // Visa, Mastercard, Maestro
  `(?:[45]\\d{3}|222[1-9]|22[3-9]\\d|2[3-6]\\d{2}|27[01]\\d|2720)${more('12')}`,
  // Discover, UnionPay, Maestro
  `6(?:011|2\\d{2}|4[4-9]\\d|5\\d{2}|7\\d{2})${more('12,15')}`,
];
const CANDIDATE = new RegExp(`(?<![\\d-])(?:${ISSUED.join('|')})(?![\\d-])`, 'gu');

/** Numbers of payment cards: as long as cards of that beginning are, and Luhn's check passed. */
export function findCards({ text }: DataContext): DataRange[] {
  return [...text.matchAll(CANDIDATE)]
    .filter(
      ({ 0: written, index }) => passesLuhn(written.replace(/\D/gu, '')) && !isNumberOfThing(text, index),
    )
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length }));
}

/** Luhn's check, which every card number passes and nine of ten other numbers do not. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum > 0 && sum % 10 === 0;
}
