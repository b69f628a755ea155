import { expect, test } from 'vitest';
import { findLock } from '@/components/panel/model/check/find-lock';
import { makePost } from '../desk/stage';

const refusal = { at: null, by: null, reason: null };

test('who refused is locked before all else, also where the post names nobody or nothing can be written', () => {
  for (const author of [makePost().author, null])
    for (const writable of [true, false])
      expect(findLock({ refusal }, { author }, writable)).toBe('no-contact');
});

test('without a refusal it is the store, then the writer, that decides', () => {
  const { author } = makePost();
  expect(findLock({ refusal: null }, { author }, true)).toBeNull();
  expect(findLock({ refusal: null }, { author: null }, true)).toBe('no-author');
  expect(findLock({ refusal: null }, { author: null }, false)).toBe('read-only');
});
