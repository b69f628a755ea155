// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { ByPlace } from '@/components/ui/by-place';

afterEach(() => render(null, document.body));

const show = (words: readonly string[]) => {
  render(
    <ol>
      <ByPlace items={words}>{(word, index) => <li value={index}>{word}</li>}</ByPlace>
    </ol>,
    document.body,
  );
  return [...document.querySelectorAll('li')];
};

test('what changes at a place is the same element, whatever comes before or goes', () => {
  const [first, second] = show(['a', 'b']);
  const longer = show(['x', 'a', 'b']);
  expect(longer.map(({ textContent }) => textContent)).toEqual(['x', 'a', 'b']);
  expect(longer.map((item) => item.value)).toEqual([0, 1, 2]);
  expect(longer.slice(0, 2)).toEqual([first, second]);
  expect(longer[0]).toBe(first);
  const shorter = show(['b']);
  expect(shorter).toHaveLength(1);
  expect(shorter[0]).toBe(first);
});
