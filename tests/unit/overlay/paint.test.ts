// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { hashBody } from '@/lib/domain/body-hash';
import { MARK_STYLES } from '@/lib/domain/mark';
import { emptyLivePost, type LivePost, type MarkRange } from '@/lib/overlay/live-post';
import { highlightCss, presetCss } from '@/lib/overlay/paint/highlight-css';
import { HIGHLIGHT_KINDS, highlightName, PROBE } from '@/lib/overlay/paint/highlight-names';
import { createHighlights } from '@/lib/overlay/paint/highlights';
import { PAGE_THEMES, type PageTheme, readTheme } from '@/lib/overlay/paint/page-theme';
import { chooseNearest } from '@/lib/overlay/paint/paint-plan';
import { createPainter } from '@/lib/overlay/paint/painter';
import { PATTERNS, paintOf } from '@/lib/overlay/paint/palette';
import { FakePorts } from './fake-page';

const PAGE: Readonly<Record<PageTheme, string>> = { light: '#ffffff', dim: '#15202b', dark: '#000000' };

/** WCAG 2.2 contrast ratio of two `#rrggbb`. */
function contrast(one: string, other: string): number {
  const light = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

describe('the palette', () => {
  it.each(PAGE_THEMES)('is legible on %s', (theme) => {
    const weak = HIGHLIGHT_KINDS.filter((kind) => {
      const { fill, ink } = paintOf(kind, theme);
      return contrast(fill, ink) < 4.5;
    });
    expect(weak).toEqual([]);
  });

  it.each(PAGE_THEMES)('shows its line on the page and differs by colour on %s', (theme) => {
    const faint = HIGHLIGHT_KINDS.filter((kind) => contrast(paintOf(kind, theme).line, PAGE[theme]) < 3);
    expect(faint).toEqual([]);
    expect(new Set(MARK_STYLES.map((style) => paintOf(style, theme).fill)).size).toBe(MARK_STYLES.length);
  });

  it('tells styles apart without colour', () => {
    expect(new Set(Object.values(PATTERNS)).size).toBe(HIGHLIGHT_KINDS.length);
  });

  const namedIn = (css: string) =>
    new Set(Array.from(css.matchAll(/::highlight\(([^)]+)\)/gu), ([, name]) => name));

  it('names only our own highlights in its rules', () => {
    expect(namedIn(highlightCss('dark', ':root'))).toEqual(
      new Set(HIGHLIGHT_KINDS.map((kind) => highlightName(kind, 'dark'))),
    );
  });

  it('has a rule for every theme where the browser brings the rules, since nobody changes them there', () => {
    const names = PAGE_THEMES.flatMap((theme) => HIGHLIGHT_KINDS.map((kind) => highlightName(kind, theme)));
    expect(namedIn(presetCss())).toEqual(new Set([PROBE, ...names]));
  });

  it('has a name of its own for the probe with each change of these rules: a page keeps those it was loaded with', () => {
    // Fails with any change of them. Then VERSION of highlight-names.ts counts up, and this is written anew.
    expect(`${PROBE} ${hashBody(presetCss())}`).toBe('yorisoi-2-probe df4ab05a7b0ce83d');
  });
});

describe('the theme', () => {
  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(21, 32, 43)', 'dim'],
    ['rgb(0, 0, 0)', 'dark'],
    ['rgb(5, 5, 5)', 'dark'],
    ['rgba(0, 0, 0, 0)', 'light'],
  ])('of a page with background %s is %s', (colour, theme) => {
    document.body.style.backgroundColor = colour;
    expect(readTheme(document, null)).toBe(theme);
  });

  it('is what lies behind the posts, whatever the body says', () => {
    document.body.style.backgroundColor = 'rgb(255, 255, 255)';
    document.body.innerHTML = '<main style="background-color: rgb(0, 0, 0)"><p></p></main>';
    expect(readTheme(document, document.querySelector('p'))).toBe('dark');
  });
});

function range(style: MarkRange['style'] = 'brand'): MarkRange {
  const node = document.createTextNode('word');
  return {
    range: new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 4 }),
    style,
    mark: 0,
  };
}

describe('the painter', () => {
  it('registers names only while they hold something, and never takes over the page’s own', () => {
    const ports = new FakePorts();
    const painter = createPainter(createHighlights(ports.highlights, 'light'));
    const [one, other] = [range('brand'), range('money')];
    painter.paint([one, other], new Set([one]));
    expect([...ports.registry.sets.keys()].sort()).toEqual(
      (['brand', 'current', 'money'] as const).map((kind) => highlightName(kind, 'light')).sort(),
    );
    painter.paint([other], new Set());
    expect([...ports.registry.sets.keys()]).toEqual([highlightName('money', 'light')]);
    painter.clear();
    expect(ports.registry.sets.size).toBe(0);
  });

  it('changes the look of what is painted with the page’s theme, and leaves no name of the old one', () => {
    const ports = new FakePorts();
    const highlights = createHighlights(ports.highlights, 'light');
    const painter = createPainter(highlights);
    const one = range('brand');
    painter.paint([one], new Set());
    highlights.setTheme('dark');
    expect([...ports.registry.sets.keys()]).toEqual([highlightName('brand', 'dark')]);
    expect(ports.registry.sets.get(highlightName('brand', 'dark'))?.ranges).toEqual(new Set([one.range]));
    painter.clear();
    expect(ports.registry.sets.size).toBe(0);
  });
});

describe('an overlay that goes after the next one came, as at an update', () => {
  it('takes away none of the marks that one paints', () => {
    const ports = new FakePorts();
    const [before, after] = [0, 1].map(() => createPainter(createHighlights(ports.highlights, 'light')));
    const one = range('brand');
    before?.paint([range('brand')], new Set());
    after?.paint([one], new Set());
    before?.clear();
    expect(ports.registry.sets.get(highlightName('brand', 'light'))?.ranges).toEqual(new Set([one.range]));
  });
});

function post(top: number, marks: number): LivePost {
  const element = document.createElement('article');
  element.getBoundingClientRect = () => new DOMRect(0, top, 100, 100);
  return { ...emptyLivePost(element), ranges: Array.from({ length: marks }, () => range()) };
}

describe('the choice of what to paint', () => {
  it('is the nearest first where it does not fit', () => {
    const far = post(3_000, 100);
    const near = post(350, 100);
    expect(chooseNearest(document, [far, near], 800, 100)).toEqual(near.ranges);
  });
});
