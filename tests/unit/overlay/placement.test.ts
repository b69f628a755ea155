// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { createPlacements } from '@/lib/overlay/chip/placement';

function place(header: string, around = ''): string {
  document.body.innerHTML = `<article><div style="${around}"><header style="${header}"></header></div></article>`;
  const [post, anchor] = [document.querySelector('article'), document.querySelector('header')];
  if (post === null || anchor === null) throw new Error('no post');
  return createPlacements(window)(anchor, post);
}

describe('the place of a chip', () => {
  it.each([
    ['at the end of a row', 'display: flex', '', 'row'],
    ['at the end of a plain block', '', '', 'row'],
    ['inside a row that would cut it off', 'display: flex; overflow: hidden', '', 'inside'],
    ['beside stacked lines', 'display: flex; flex-direction: column; position: relative', '', 'beside'],
    [
      'below stacked lines that hold no absolute boxes',
      'display: flex; flex-direction: column; position: static',
      '',
      'below',
    ],
    [
      'below stacked lines beside which it would be cut off',
      'display: flex; flex-direction: column; position: relative',
      'overflow: hidden',
      'below',
    ],
  ])('is %s', (_name, header, around, expected) => {
    expect(place(header, around)).toBe(expected);
  });

  it('is read from the layout once for each kind of header', () => {
    document.body.innerHTML = '<article class="a"><header class="h"></header></article>'.repeat(50);
    const style = vi.spyOn(window, 'getComputedStyle');
    const placements = createPlacements(window);
    for (const post of document.querySelectorAll('article')) placements(post.children[0] as Element, post);
    expect(style).toHaveBeenCalledTimes(1);
    style.mockRestore();
  });
});
