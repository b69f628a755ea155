import { isTextLink, SILENT } from './measure-text';
import { isBesides } from './page-parts';

/** Text nodes shorter than this are labels; lines of a diary may be short. */
const MIN_RUN = 6;
/** Shares of all text: a block with less than this says only a part. */
const MOST = 0.6;
/** Elements that hold one paragraph, so that the block is what is around them. */
const PARAGRAPHS: ReadonlySet<string> = new Set(
  'p li h1 h2 h3 h4 h5 h6 blockquote pre dd dt ul ol dl figure'.split(' '),
);
const INLINE: ReadonlySet<string> = new Set(
  'span b strong i em u s font big small mark ruby rb rt sub sup a code'.split(' '),
);

/**
 * The block that says most of what an element says in running text: the innermost one that holds more than `MOST` of
 * it. Links, forms and parts beside the text do not count.
 * @param skips parts that are not to be read, comments for one
 * @returns null where there is less than `least` letters of running text
 */
export function findMainText(
  root: Element,
  least: number,
  skips: (element: Element) => boolean,
): Element | null {
  const letters = new Map<Element, number>();
  let all = 0;
  collect(root);
  if (all < least) return null;
  let block: Element = root;
  for (let inner = largestChild(block); inner !== null; inner = largestChild(inner)) block = inner;
  return block;

  function collect(parent: Element): number {
    let own = 0;
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) own += countRun((node as Text).data);
      else if (node.nodeType === Node.ELEMENT_NODE) own += enter(node as Element);
    }
    letters.set(parent, own);
    if (parent === root) all = own;
    return own;
  }

  function enter(element: Element): number {
    const { localName } = element;
    if (isTextLink(element) || SILENT.has(localName) || isBesides(element) || skips(element)) return 0;
    return collect(element);
  }

  /** The child block that says most of all; null where several share it or it is but a paragraph. */
  function largestChild(parent: Element): Element | null {
    for (let child = parent.firstElementChild; child !== null; child = child.nextElementSibling) {
      const isBlock = !PARAGRAPHS.has(child.localName) && !INLINE.has(child.localName);
      if (isBlock && (letters.get(child) ?? 0) > all * MOST) return child;
    }
    return null;
  }
}

function countRun(text: string): number {
  const { length } = text.replace(/\s+/gu, '');
  return length < MIN_RUN ? 0 : length;
}
