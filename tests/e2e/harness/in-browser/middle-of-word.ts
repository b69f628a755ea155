/**
 * Where a word stands, in CSS pixels of the window: marks are no elements, so they are clicked by point. Runs in a page, on
 * the element a driver hands over, so it calls nothing from outside of itself.
 * @returns the middle of the first place below `root`
 * @throws Error where the word does not stand there
 */
export function middleOfWord(root: Element, word: string): { x: number; y: number } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(word);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + word.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
  throw new Error(`"${word}" does not stand there: ${root.textContent}`);
}
