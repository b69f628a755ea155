import { expect, it } from 'vitest';
import { numberOf } from '@/lib/sites/fc2/entries';

it.each([
  ['https://tabi.blog.fc2.com/blog-entry-207.html', '207'],
  ['https://tabi.blog.fc2.com/blog-entry-207.html?sp', '207'],
  ['https://tabi.blog.fc2.com/blog-entry-207.html?m2=form#cm', '207'],
  ['https://tabi.blog.fc2.com/?no=207', '207'],
  ['https://tabi.blog.fc2.com/?m2=res&no=207&sp', '207'],
  ['https://tabi.blog.fc2.com/', null],
  ['https://tabi.blog.fc2.com/blog-category-2.html', null],
  ['https://tabi.blog.fc2.com/?rno=207', null],
])('reads the entry of %s', (address, number) => {
  expect(numberOf(address)).toBe(number);
});
