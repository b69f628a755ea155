import { findBody, getView } from '../page-dom';
import { type HighlightScope, highlightCss } from './highlight-css';
import { addPageSheet } from './page-sheet';
import type { PageTheme } from './page-theme';

const PROBE = 'yorisoi-probe';
const PROBE_COLOUR = 'rgb(1, 2, 3)';

/** Whether `:root::highlight()` reaches the page's text in this browser, as it does from Chromium's highlight inheritance on. */
function reachesText(document: Document): boolean {
  const body = findBody(document);
  if (body === null) return true;
  return getView(document).getComputedStyle(body, `::highlight(${PROBE})`).color === PROBE_COLOUR;
}

export interface HighlightStyles {
  setTheme(theme: PageTheme): void;
  keep(): void;
  remove(): void;
}

/** The style rules of our highlights in the page, in the form this browser needs. */
export function addHighlightStyles(document: Document, theme: PageTheme): HighlightStyles {
  const sheet = addPageSheet(document);
  let scope: HighlightScope = import.meta.env.FIREFOX ? '' : ':root';
  let probed = scope === '';
  let shown = theme;
  function show(): void {
    const probe = probed ? '' : `:root::highlight(${PROBE}){color:${PROBE_COLOUR}}`;
    sheet.replace(probe + highlightCss(shown, scope));
  }
  show();
  return {
    setTheme(next) {
      if (next === shown) return;
      shown = next;
      show();
    },
    keep() {
      sheet.keep();
      if (probed) return;
      // Not at once: with a new sheet in it the browser would work out all of a long page's styles, right in our call.
      probed = true;
      if (reachesText(document)) return;
      scope = '';
      show();
    },
    remove: () => sheet.remove(),
  };
}
