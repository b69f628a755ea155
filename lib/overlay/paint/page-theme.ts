import { findBody, findRoot, getView } from '../page-dom';

/** How the page looks behind the text: white, X's former "dim" blue, or black. */
export const PAGE_THEMES = ['light', 'dim', 'dark'] as const;
export type PageTheme = (typeof PAGE_THEMES)[number];

interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

function parseColour(text: string): Colour | null {
  const numbers = text.match(/[\d.]+/gu)?.map(Number) ?? [];
  const [red, green, blue, alpha = 1] = numbers;
  if (!/^rgba?\(/u.test(text) || red === undefined || green === undefined || blue === undefined) return null;
  return { red, green, blue, alpha };
}

/** Relative luminance, 0 (black) to 1 (white). Source: WCAG 2.2, definition of relative luminance. */
function luminance({ red, green, blue }: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** First painted background at or above an element. */
function backgroundBehind(view: Window, element: Element | null): Colour | null {
  for (let at = element; at !== null; at = at.parentElement) {
    const colour = parseColour(view.getComputedStyle(at).backgroundColor);
    if (colour !== null && colour.alpha > 0.5) return colour;
  }
  return null;
}

function prefersDark(view: Window, document: Document): boolean {
  const root = findRoot(document);
  const scheme = root === null ? '' : view.getComputedStyle(root).colorScheme;
  if (/dark/u.test(scheme) && !/light/u.test(scheme)) return true;
  return /dark/u.test(scheme) && view.matchMedia('(prefers-color-scheme: dark)').matches;
}

/**
 * The theme by what is really painted behind `sample`, not by what the page calls itself: sites name themes in ways
 * that change.
 * @param sample a post, or null before there is one
 */
export function readTheme(document: Document, sample: Element | null): PageTheme {
  const view = getView(document);
  const colour = backgroundBehind(view, sample) ?? backgroundBehind(view, findBody(document));
  if (colour === null) return prefersDark(view, document) ? 'dark' : 'light';
  const light = luminance(colour);
  if (light > 0.3) return 'light';
  return light > 0.006 ? 'dim' : 'dark';
}

/**
 * Calls back when the page may have changed its theme: attributes of the two outermost elements, or the system's
 * setting. Nothing below is watched, so this costs nothing while the page works.
 */
export function watchTheme(document: Document, onChange: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(onChange);
  for (const element of [findRoot(document), findBody(document)]) {
    if (element !== null) observer.observe(element, { attributes: true });
  }
  getView(document)
    .matchMedia?.('(prefers-color-scheme: dark)')
    .addEventListener('change', onChange, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
