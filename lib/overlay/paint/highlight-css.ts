import { whilePresent } from '../presence-css';
import { HIGHLIGHT_KINDS, type HighlightKind, highlightName, PROBE } from './highlight-names';
import { PAGE_THEMES, type PageTheme } from './page-theme';
import { PATTERNS, paintOf } from './palette';

/**
 * `:root` where highlight styles are inherited: a bare `::highlight` costs every style recalculation of the page up
 * to twice as much (facts/matching.md §6). Firefox does not inherit them and needs the bare form.
 */
export type HighlightScope = ':root' | '';

export const PROBE_COLOUR = 'rgb(1, 2, 3)';

function rule(kind: HighlightKind, theme: PageTheme, scope: HighlightScope): string {
  const { fill, ink, line } = paintOf(kind, theme);
  return `${scope}::highlight(${highlightName(kind, theme)}){background-color:${whilePresent(fill)};color:${whilePresent(ink)};text-decoration:${whilePresent(`${PATTERNS[kind]} ${line}`)}}`;
}

function forcedRule(kind: HighlightKind, theme: PageTheme, scope: HighlightScope): string {
  const fill = kind === 'current' ? 'SelectedItem' : 'Mark';
  return `${scope}::highlight(${highlightName(kind, theme)}){background-color:${whilePresent(fill)};color:${whilePresent(`${fill}Text`)};text-decoration-color:${whilePresent(`${fill}Text`)}}`;
}

/** Style rules of all highlights of one theme; on screen only, so that a printed page is as without us. */
export function highlightCss(theme: PageTheme, scope: HighlightScope): string {
  const rules = HIGHLIGHT_KINDS.map((kind) => rule(kind, theme, scope)).join('');
  const forced = HIGHLIGHT_KINDS.map((kind) => forcedRule(kind, theme, scope)).join('');
  return `@media screen{${rules}}@media screen and (forced-colors:active){${forced}}`;
}

/** All our rules for browsers that inherit them, and one by which `PROBE` says whether they reach the page's text. */
export function presetCss(): string {
  const themes = PAGE_THEMES.map((theme) => highlightCss(theme, ':root'));
  return [`:root::highlight(${PROBE}){color:${PROBE_COLOUR}}`, ...themes].join('\n');
}
