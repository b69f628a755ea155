import { expect, it } from 'vitest';
import { readNoteAddress } from '@/lib/sites/note/address';

it.each([
  ['https://note.com/sora/n/n1a2b3c4d5e6f', 'sora', 'n1a2b3c4d5e6f'],
  ['https://note.com/sora/n/n1a2b3c4d5e6f/', 'sora', 'n1a2b3c4d5e6f'],
  ['https://blog.sorairo.example/n/n1a2b3c4d5e6f', null, 'n1a2b3c4d5e6f'],
])('reads %s', (url, writer, key) => {
  expect(readNoteAddress(url)).toEqual({ permalink: url.replace(/\/$/u, ''), writer, key });
});

it.each([
  'https://note.com/sora',
  'https://note.com/n/n1a2b3c4d5e6f',
  'https://note.com/sora/m/m1a2b3c4d5e6f',
  'https://note.com/sora/n/n1a2b3c4d5e6f/edit',
  'no address',
  null,
])('takes %s for no entry', (url) => {
  expect(readNoteAddress(url)).toBeNull();
});
