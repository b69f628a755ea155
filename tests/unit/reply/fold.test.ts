import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldPlain, foldWithOrigins } from '@/lib/reply/fold';

const tricky = fc.constantFrom(
  ...[
    'か\u3099',
    'ﾊﾟ',
    'ｶﾞ',
    'Ａ',
    'É',
    'e\u0301',
    '㈱',
    '〜',
    '－',
    '’',
    '“',
    '❤️',
    '𠮟る',
    '👩‍👩‍👧',
    'ΟΔΟΣ',
    'ﬁ',
    '、',
  ],
);

it('folds a text alone as it does with its offsets', () => {
  const text = fc
    .array(
      fc.oneof(
        tricky,
        fc.string({ unit: 'grapheme', maxLength: 4 }),
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      {
        maxLength: 12,
      },
    )
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (written) => {
      const alone = foldPlain(written);
      expect(alone).toBe(foldWithOrigins(written).text);
    }),
    { numRuns: 500 },
  );
});
