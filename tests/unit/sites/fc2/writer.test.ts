import { expect, it } from 'vitest';
import { authorOf } from '@/lib/sites/fc2/entries';
import { openPage } from '../x/open-fixture';

it.each([
  ['https://tabi.blog.fc2.com/blog-entry-207.html', 'fc2:tabi'],
  ['https://tabi.blog123.fc2.com/blog-entry-207.html', 'fc2:tabi'],
  // Another blog: its name was given anew.
  ['https://tabi.fc2.net/blog-entry-207.html', 'fc2:tabi.fc2.net'],
  ['https://www.fc2.net/', undefined],
  ['https://blog.fc2.com/', undefined],
  ['https://tabi.fc2.net.example/blog-entry-207.html', undefined],
  ['https://tabi.example.jp/blog-entry-207.html', undefined],
])('knows the writer of %s', (address, key) => {
  expect(authorOf(openPage('<p>', address).document)?.key).toBe(key);
});
