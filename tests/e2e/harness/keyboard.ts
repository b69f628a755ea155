import type { Page } from '@playwright/test';

/** A control that Tab should reach, by its place in the page, with what of it can be seen. */
export interface TabWalk {
  /** Controls that Tab never reached. */
  missed: string[];
  /** Controls that look the same with and without the focus. */
  unmarked: string[];
}

interface TabWalker {
  wanted: Element[];
  looks: string[];
  look(element: Element): string;
}

declare global {
  interface Window {
    tabWalker: TabWalker;
  }
}

/** Presses Tab through the whole page, or the dialog open over it, from its start. */
export async function walkByTab(page: Page): Promise<TabWalk> {
  const count = await page.evaluate(prepareWalk);
  const reached = new Set<number>();
  const marked = new Set<number>();
  // A date field takes several presses, one for each of its parts.
  for (let press = 0; press < 2 * count + 20 && reached.size < count; press++) {
    await page.keyboard.press('Tab');
    const { at, isMarked } = await page.evaluate(() => {
      const { wanted, looks, look } = window.tabWalker;
      const index = document.activeElement === null ? -1 : wanted.indexOf(document.activeElement);
      const element = wanted[index];
      return { at: index, isMarked: element !== undefined && look(element) !== looks[index] };
    });
    if (at >= 0) reached.add(at);
    if (isMarked) marked.add(at);
  }
  const name = (index: number) =>
    page.evaluate((at) => window.tabWalker.wanted[at]?.outerHTML.slice(0, 160) ?? '', index);
  const missed = [...Array(count).keys()].filter((index) => !reached.has(index));
  const unmarked = [...reached].filter((index) => !marked.has(index));
  return {
    missed: await Promise.all(missed.map(name)),
    unmarked: await Promise.all(unmarked.map(name)),
  };
}

/** Runs in the page: what should be reached, and how it looks without the focus. @returns how many */
function prepareWalk(): number {
  const focusable =
    'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';
  const isStop = (element: Element): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (element.getAttribute('tabindex') === '-1') return false;
    // Of a group of radio buttons Tab reaches the chosen one.
    return !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked);
  };
  const look = (element: Element): string =>
    [element, element.parentElement, element.nextElementSibling]
      .map((each) => {
        if (each === null) return '';
        const style = getComputedStyle(each);
        return [style.outline, style.boxShadow, style.borderColor, style.backgroundColor].join();
      })
      .join('|');
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  getSelection()?.collapse(document.body, 0);
  // Behind an open dialog nothing is reached, and should not be.
  const root = document.querySelector('dialog[open]') ?? document;
  const wanted = [...root.querySelectorAll(focusable)].filter(isStop);
  window.tabWalker = { wanted, looks: wanted.map(look), look };
  return wanted.length;
}
