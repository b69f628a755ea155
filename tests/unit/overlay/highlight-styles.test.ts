// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { getView } from '@/lib/overlay/page-dom';
import { createHighlightStyles } from '@/lib/overlay/paint/highlight-styles';

const css = (): string => document.querySelector('style')?.textContent ?? '';

/** A browser in which `:root::highlight()` reaches the text, or one in which it does not. */
function answer(color: string) {
  return vi.spyOn(getView(document), 'getComputedStyle').mockReturnValue({ color } as CSSStyleDeclaration);
}

afterEach(() => document.querySelector('style')?.remove());

it('brings no rule into a page that has ours from its start', () => {
  answer('rgb(1, 2, 3)');
  const styles = createHighlightStyles(document, 'light');
  styles.begin();
  styles.setTheme('dark');
  styles.keep();
  expect(document.querySelector('style')).toBeNull();
});

it('works out no style of the page when it begins', () => {
  answer('');
  const styles = createHighlightStyles(document, 'light');
  const getStyle = answer('rgb(1, 2, 3)');
  getStyle.mockClear();
  styles.begin();
  // Before each name that is registered.
  styles.begin();
  expect(document.querySelectorAll('style')).toHaveLength(1);
  expect(getStyle).not.toHaveBeenCalled();
  expect(css()).toContain(':root::highlight(yorisoi-');
  styles.keep();
  expect(css()).toContain(':root::highlight(yorisoi-');
});

it('styles marks everywhere where those of the root do not reach them, and asks only once', () => {
  const getStyle = answer('rgb(0, 0, 0)');
  const styles = createHighlightStyles(document, 'light');
  styles.begin();
  styles.keep();
  styles.keep();
  styles.setTheme('dark');
  // Once before there is a sheet of ours, once with it.
  expect(getStyle).toHaveBeenCalledTimes(2);
  expect(css()).toContain('}::highlight(yorisoi-');
  expect(css()).not.toContain(':root');
});
