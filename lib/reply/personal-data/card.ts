import { type DataContext, type DataRange, isNumberOfThing } from './data-context';

const CANDIDATE = /(?<![\d-])[2-6]\d{3}(?:[ -]?\d){9,15}(?![\d-])/gu;

/** Numbers of payment cards: 13 to 19 digits that begin as cards do and pass Luhn's check. */
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
