import { expect, test } from 'vitest';
import { readInitials } from '@/lib/domain/read-initials';

test.each(['MJ', '^MJ', ' MJ ', '　ＭＪ　', '＾ＭＪ', ' ^ＭＪ'])('%j are the initials MJ', (typed) => {
  expect(readInitials(typed)).toBe('MJ');
});
