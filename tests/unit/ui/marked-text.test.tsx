// @vitest-environment jsdom
import fc from 'fast-check';
import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import { MarkedText } from '@/components/ui/marked-text';
import type { Mark } from '@/lib/domain/mark';

function show(text: string, marks: Mark[]) {
  const root = document.createElement('div');
  render(<MarkedText text={text} marks={marks} sayMark={(mark) => mark.keyword} />, root);
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

describe('a marked text', () => {
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
