import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

/** The whole of axe, to be run in the page first. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Expression for what axe finds wrong, one line each, without the rules named. */
export function runAxe(...without: string[]): string {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  return `axe.run({ rules: ${JSON.stringify(rules)} }).then((result) =>
    result.violations.map((found) => found.id + ': ' + found.nodes.map((node) => node.target.join(' ')).join(', ')))`;
}

/** What axe finds wrong on the page as it is now, one line each. */
async function findAxeViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate<string[]>(runAxe());
}

/** Clean in light and dark. */
export async function expectAccessible(page: Page, place: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findAxeViolations(page), `${place}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}

/**
 * Nothing hangs over the side in a window of that many CSS px, which is also what an agent has at twice or four times
 * the zoom of a wider one.
 */
export async function expectNoSideScroll(page: Page, place: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const limit = clientWidth + 1;
    const clipped = (element: Element): boolean => {
      for (let node = element.parentElement; node !== null; node = node.parentElement) {
        if (getComputedStyle(node).overflowX !== 'visible')
          return node.getBoundingClientRect().right <= limit;
      }
      return false;
    };
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > limit && !clipped(element),
    );
    return scrollWidth <= clientWidth ? [] : wide.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
  expect(over, `${place} at ${width} px`).toEqual([]);
}

/** Texts and labels with Japanese letters, outside of what is marked as Japanese. */
export function findJapanese(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const japanese = /[\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Han}]/u;
    const labels = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'];
    const found: string[] = [document.title];
    for (const element of document.querySelectorAll('body *')) {
      if (element.closest('[lang=ja], option[value=ja], [aria-hidden=true]') !== null) continue;
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? '');
      for (const label of labels) found.push(element.getAttribute(label) ?? '');
    }
    return found.filter((text) => japanese.test(text));
  });
}
