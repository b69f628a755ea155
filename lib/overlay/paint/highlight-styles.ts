import { findBody, getView } from '../page-dom';
import { type HighlightScope, highlightCss } from './highlight-css';
import { addPageSheet, type PageSheet } from './page-sheet';
import type { PageTheme } from './page-theme';

const PROBE = 'yorisoi-probe';
const PROBE_COLOUR = 'rgb(1, 2, 3)';

/** Whether `:root::highlight()` reaches the page's text in this browser. */
function findScope(document: Document, sheet: PageSheet): HighlightScope {
  const body = findBody(document);
  if (body === null) return '';
  sheet.replace(`:root::highlight(${PROBE}){color:${PROBE_COLOUR}}`);
  const { color } = getView(document).getComputedStyle(body, `::highlight(${PROBE})`);
  return color === PROBE_COLOUR ? ':root' : '';
}

export interface HighlightStyles {
  setTheme(theme: PageTheme): void;
  keep(): void;
  remove(): void;
}

/** The style rules of our highlights in the page, in the form this browser needs. */
export function addHighlightStyles(document: Document, theme: PageTheme): HighlightStyles {
  const sheet = addPageSheet(document);
  const scope = findScope(document, sheet);
  let shown = theme;
  sheet.replace(highlightCss(theme, scope));
  return {
    setTheme(next) {
      if (next === shown) return;
      shown = next;
      sheet.replace(highlightCss(next, scope));
    },
    keep: () => sheet.keep(),
    remove: () => sheet.remove(),
  };
}
