// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { getView } from '@/lib/overlay/page-dom';
import { highlightName } from '@/lib/overlay/paint/highlight-names';
import { createHighlightStyles } from '@/lib/overlay/paint/highlight-styles';

const css = (): string => document.querySelector('style')?.textContent ?? '';

it('where rules of the root do not reach the text, those of the theme in front stand without it', () => {
  const black = { color: 'rgb(0, 0, 0)' } as CSSStyleDeclaration;
  vi.spyOn(getView(document), 'getComputedStyle').mockReturnValue(black);
  const styles = createHighlightStyles(document, 'light');
  styles.begin();
  expect(css()).toContain(`:root::highlight(${highlightName('brand', 'light')})`);
  styles.keep();
  expect(css()).not.toContain(':root');
  expect(css()).toContain(`{::highlight(${highlightName('brand', 'light')})`);
  styles.setTheme('dark');
  expect(css()).toContain(`{::highlight(${highlightName('brand', 'dark')})`);
});
