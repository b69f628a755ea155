import { queryFirst } from '../query';

/** How much an element says. Letters without white space; never more than the measure was asked to count. */
export interface TextMeasure {
  letters: number;
  /** Of them, in links. */
  linked: number;
}

/** No page part is told by more than this. */
const ENOUGH = 5_000;

/** Whether an element says anything but in links. @param skips leaves an element out, with everything in it */
export function saysSomething(root: Element, skips: (element: Element) => boolean): boolean {
  return measureText(root, (element) => isTextLink(element) || skips(element), 1).letters > 0;
}

/**
 * Counts what an element says, up to some letters: a long page must not be read whole to tell what it is.
 * @param skips leaves an element out, with everything in it
 */
export function measureText(
  root: Element,
  skips: (element: Element) => boolean,
  enough = ENOUGH,
): TextMeasure {
  const measure = { letters: 0, linked: 0 };
  count(root, false);
  return measure;

  function count(parent: Node, inLink: boolean): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (measure.letters >= enough) return;
      if (node.nodeType === Node.TEXT_NODE) add((node as Text).data, inLink);
      else if (node.nodeType === Node.ELEMENT_NODE) enter(node as Element, inLink);
    }
  }

  function enter(element: Element, inLink: boolean): void {
    if (!SILENT.has(element.localName) && !skips(element)) count(element, inLink || isTextLink(element));
  }

  function add(text: string, inLink: boolean): void {
    const letters = text.replace(/\s+/gu, '').length;
    measure.letters += letters;
    if (inLink) measure.linked += letters;
  }
}

/** Whether an element is a link of words; one around a heading or a paragraph is a card to be read. */
export function isTextLink(element: Element): boolean {
  return element.localName === 'a' && queryFirst(element, 'h1, h2, h3, h4, h5, p') === null;
}

/** Elements whose text nobody reads as part of what they stand in. */
export const SILENT: ReadonlySet<string> = new Set(
  'script style noscript template select textarea button svg iframe object'.split(' '),
);
