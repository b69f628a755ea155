import { expect, it } from 'vitest';
import { firstLetter } from '@/components/ui/first-letter';

it.each([
  ['みさき☕', 'み'],
  [' Mia', 'M'],
  ['【公式】スマホ還元ナビ', '公'],
  ['☆ミ あおい', 'ミ'],
  ['👩‍👧 ママ', '👩‍👧'],
  ['🐈‍⬛', '🐈‍⬛'],
  ['が', 'が'],
  ['！？', '！'],
  ['', '?'],
])('%s is told by %s', (name, letter) => {
  expect(firstLetter(name)).toBe(letter);
});
