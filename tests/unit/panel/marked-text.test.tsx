// @vitest-environment jsdom
import fc from 'fast-check';
import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import { openableUrl } from '@/components/panel/link';
import { MarkedText } from '@/components/panel/post/marked-text';
import type { Mark } from '@/lib/domain/mark';

function show(text: string, marks: Mark[]) {
  const root = document.createElement('div');
  render(<MarkedText text={text} marks={marks} />, root);
  return {
    text: root.textContent,
    marked: [...root.querySelectorAll('mark')].map((each) => each.textContent),
  };
}
const mark = (text: string, start: number, end: number): Mark => ({
  listId: 'l',
  list: '症状',
  style: 'trouble',
  keyword: 'k',
  text,
  start,
  end,
});

describe('a post in the panel', () => {
  test('shows its marks where they are', () => {
    expect(show('家で繋がらない', [mark('繋がらない', 2, 7)])).toEqual({
      text: '家で繋がらない',
      marked: ['繋がらない'],
    });
  });

  test('never loses or doubles a letter, whatever the marks say', () => {
    const anyMark = fc
      .record({
        start: fc.integer({ min: -3, max: 30 }),
        end: fc.integer({ min: -3, max: 30 }),
        text: fc.string(),
      })
      .map(({ start, end, text }) => mark(text, start, end));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(anyMark), (text, marks) => {
        expect(show(text, marks).text).toBe(text);
      }),
    );
  });
});

describe('addresses from pages', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'http://x.com/a',
    'file:///etc/passwd',
    'x',
    '',
    null,
  ])('%s becomes no link', (url) => {
    expect(openableUrl(url)).toBeUndefined();
  });

  test('https does', () => {
    expect(openableUrl('https://x.com/a/status/1')).toBe('https://x.com/a/status/1');
  });
});
