// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { MARK_STYLES } from '@/lib/domain/mark';
import { emptyLivePost, type LivePost, type MarkRange } from '@/lib/overlay/live-post';
import { highlightCss } from '@/lib/overlay/paint/highlight-css';
import { HIGHLIGHT_KINDS, highlightName } from '@/lib/overlay/paint/highlight-names';
import { createHighlights } from '@/lib/overlay/paint/highlights';
import { type PageTheme, readTheme } from '@/lib/overlay/paint/page-theme';
import { planPaint } from '@/lib/overlay/paint/paint-plan';
import { createPainter } from '@/lib/overlay/paint/painter';
import { PATTERNS, paintOf } from '@/lib/overlay/paint/palette';
import { FakePorts } from './fake-page';

const THEMES: readonly PageTheme[] = ['light', 'dim', 'dark'];
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
  it.each(THEMES)('is legible on %s', (theme) => {
    const weak = HIGHLIGHT_KINDS.filter((kind) => {
      const { fill, ink } = paintOf(kind, theme);
      return contrast(fill, ink) < 4.5;
    });
    expect(weak).toEqual([]);
  });

  it.each(THEMES)('shows its line on the page and differs by colour on %s', (theme) => {
    const faint = HIGHLIGHT_KINDS.filter((kind) => contrast(paintOf(kind, theme).line, PAGE[theme]) < 3);
    expect(faint).toEqual([]);
    expect(new Set(MARK_STYLES.map((style) => paintOf(style, theme).fill)).size).toBe(MARK_STYLES.length);
  });

  it('tells styles apart without colour', () => {
    expect(new Set(Object.values(PATTERNS)).size).toBe(HIGHLIGHT_KINDS.length);
  });

  it('names only our own highlights in its rules', () => {
    const names = [...highlightCss('dark', ':root').matchAll(/::highlight\(([^)]+)\)/gu)].map(
      ([, name]) => name,
    );
    expect(new Set(names)).toEqual(new Set(HIGHLIGHT_KINDS.map((kind) => highlightName(kind))));
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
    const painter = createPainter(createHighlights(ports.highlights));
    const [one, other] = [range('brand'), range('money')];
    painter.paint([one, other], new Set([one]));
    expect([...ports.registry.sets.keys()].sort()).toEqual(
      ['brand', 'current', 'money'].map((kind) => highlightName(kind as 'brand')).sort(),
    );
    painter.paint([other], new Set());
    expect([...ports.registry.sets.keys()]).toEqual([highlightName('money')]);
    painter.clear();
    expect(ports.registry.sets.size).toBe(0);
  });
});

function post(top: number, marks: number): LivePost {
  const element = document.createElement('article');
  element.getBoundingClientRect = () => new DOMRect(0, top, 100, 100);
  return { ...emptyLivePost(element), ranges: Array.from({ length: marks }, () => range()) };
}

describe('the choice of what to paint', () => {
  it('is everything near, and reads no layout, while it fits', () => {
    const one = post(0, 3);
    const failOnLayout = () => {
      throw new Error('layout was read');
    };
    one.element.getBoundingClientRect = failOnLayout;
    const plan = planPaint(document, [one], failOnLayout, 150);
    expect(plan.ranges).toHaveLength(3);
    expect(plan.crowded).toBe(false);
  });

  it('is the nearest first where it does not fit', () => {
    const far = post(3_000, 100);
    const near = post(350, 100);
    const plan = planPaint(document, [far, near], () => 800, 100);
    expect(plan.crowded).toBe(true);
    expect(plan.ranges).toEqual(near.ranges);
  });
});
