import type { Page } from '@playwright/test';

/** Where a word is painted, in CSS pixels of the window: marks are no elements, so they are clicked by point. */
export async function pointOfText(page: Page, word: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((searched) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(searched);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + searched.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return null;
  }, word);
  if (point === null) throw new Error(`"${word}" is not on ${page.url()}`);
  return point;
}
