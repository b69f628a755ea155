/** Digits as single strokes in a box of 5 × 8, own drawing: a font would make them text a page could find (law 5). */
const DIGITS: Readonly<Record<string, string>> = {
  '0': 'M2.5.5C1.2.5.4 1.8.4 4s.8 3.5 2.1 3.5S4.6 6.2 4.6 4 3.8.5 2.5.5Z',
  '1': 'M1 1.9 3 .5v7',
  '2': 'M.6 2.4C.6 1.2 1.4.5 2.5.5s1.9.7 1.9 1.8C4.4 4 .5 5.4.5 7.5h4.1',
  '3': 'M.7 1.7C1 .9 1.7.5 2.5.5c1.1 0 1.9.6 1.9 1.6S3.6 3.8 2.2 3.8C3.7 3.8 4.6 4.5 4.6 5.6S3.7 7.5 2.5 7.5C1.5 7.5.7 7 .4 6.2',
  '4': 'M3.6 7.5v-7L.4 5.4h4.4',
  '5': 'M4.2.5H1.2L.8 3.9C1.2 3.4 1.8 3.1 2.5 3.1c1.2 0 2.1.9 2.1 2.2S3.7 7.5 2.5 7.5C1.5 7.5.8 7 .5 6.3',
  '6': 'M4.2 1.2C3.8.7 3.3.5 2.7.5 1.2.5.4 2.1.4 4.6M2.5 3.2c1.2 0 2.1.9 2.1 2.1S3.7 7.5 2.5 7.5.4 6.6.4 5.3 1.3 3.2 2.5 3.2Z',
  '7': 'M.4.5h4.2L1.9 7.5',
  '8': 'M2.5.5c1.1 0 1.8.7 1.8 1.6S3.6 3.7 2.5 3.7.7 3 .7 2.1 1.4.5 2.5.5ZM2.5 3.7c1.3 0 2.1.8 2.1 1.9S3.8 7.5 2.5 7.5.4 6.7.4 5.6 1.2 3.7 2.5 3.7Z',
  '9': 'M.8 6.8C1.2 7.3 1.7 7.5 2.3 7.5 3.8 7.5 4.6 5.9 4.6 3.4M2.5 4.8C1.3 4.8.4 3.9.4 2.7S1.3.5 2.5.5 4.6 1.4 4.6 2.7 3.7 4.8 2.5 4.8Z',
  '+': 'M.6 4h3.8M2.5 2.1v3.8',
};

export const DIGIT_HEIGHT = 8;
/** Width of one digit with the space after it: tabular, so that chips line up. */
export const DIGIT_STEP = 6.6;

/** The strokes of a number, one path each, to be placed `DIGIT_STEP` apart. */
export function digitPaths(digits: string): string[] {
  return [...digits].map((digit) => DIGITS[digit] ?? '');
}
