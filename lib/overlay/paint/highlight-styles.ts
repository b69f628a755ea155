import { findBody, getView } from '../page-dom';
import { type HighlightScope, highlightCss, PROBE_COLOUR, presetCss } from './highlight-css';
import { PROBE } from './highlight-names';
import { addPageSheet, type PageSheet } from './page-sheet';
import type { PageTheme } from './page-theme';

/** Whether rules of `:root::highlight()` are there and reach the page's text, as they do where highlights are inherited. */
function reachesText(document: Document): boolean {
  const body = findBody(document);
  return (
    body !== null && getView(document).getComputedStyle(body, `::highlight(${PROBE})`).color === PROBE_COLOUR
  );
}

export interface HighlightStyles {
  /**
   * Brings the rules into the page, once; to be called before it shows the first mark. Any new rule for the root makes the
   * browser work out the styles of the whole page anew, and many pages have no mark at all.
   */
  begin(): void;
  setTheme(theme: PageTheme): void;
  keep(): void;
  remove(): void;
}

/** For a page into which the browser brought our rules with its own: 126,000 elements are spared half a second with the first mark. */
const preset: HighlightStyles = {
  begin: () => undefined,
  setTheme: () => undefined,
  keep: () => undefined,
  remove: () => undefined,
};

/** The style rules of our highlights, in the form this browser needs, where the page does not have them from its start. */
export function createHighlightStyles(document: Document, theme: PageTheme): HighlightStyles {
  if (!import.meta.env.FIREFOX && reachesText(document)) return preset;
  let sheet: PageSheet | undefined;
  let scope: HighlightScope = import.meta.env.FIREFOX ? '' : ':root';
  let probed = scope === '';
  let shown = theme;
  function show(): void {
    sheet?.replace(scope === '' ? highlightCss(shown, scope) : presetCss());
  }
  return {
    begin() {
      if (sheet !== undefined) return;
      sheet = addPageSheet(document);
      show();
    },
    setTheme(next) {
      if (next === shown) return;
      shown = next;
      // The rules for the root are those of all themes.
      if (scope === '') show();
    },
    keep() {
      if (sheet === undefined) return;
      sheet.keep();
      if (probed) return;
      // Not at once: with a new sheet in it the browser would work out all of a long page's styles, right in our call.
      probed = true;
      if (reachesText(document)) return;
      scope = '';
      show();
    },
    remove: () => sheet?.remove(),
  };
}
