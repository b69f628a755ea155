import type { BodyText, TextRun } from './adapter';
import { isInEditor } from './editor';

/** Longest text read of one post, in UTF-16 units; X's longest posts have 25,000, its articles 100,000. */
export const MAX_BODY_LENGTH = 120_000;

/** What a site says about the inside of a post's text. */
export interface BodyRules {
  /** Leave this element and everything in it out. */
  skips?(element: Element): boolean;
  /** This element stands on lines of its own. */
  breaksLine?(element: Element): boolean;
  /** Text an image stands for; `alt` where not given, empty for none. */
  imageText?(image: HTMLImageElement): string;
  /** White space means as little as in HTML source: a run of it is one space, none at the ends of a line. */
  collapsesSpace?: boolean;
}

/** A stretch of a text node that is shown as it stands; white space of HTML is no ideographic and no no-break space. */
const WORDS = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/gu;
const STARTS_WITH_SPACE = /^[ \t\n\r\f]/u;
const ENDS_WITH_SPACE = /[ \t\n\r\f]$/u;

/**
 * Builds one logical string from the text nodes and images under the roots, in reading order, each root on lines of
 * its own. White space is kept as it stands in the nodes, as timelines show it, unless the rules say otherwise; `<br>`
 * counts as a line break. What is being written is left out. Reads no layout and changes nothing.
 * @param from a child of the first root: what stands before it is left out
 */
export function readBodyText(
  roots: readonly Element[],
  rules: BodyRules = {},
  from: ChildNode | null = null,
): BodyText {
  const builder = new BodyTextBuilder(rules);
  for (const root of roots) {
    if (isInEditor(root)) continue;
    builder.breakLine();
    builder.readChildren(root, root === from?.parentNode ? from : root.firstChild);
    builder.breakLine();
  }
  return { text: builder.text, runs: builder.runs };
}

class BodyTextBuilder {
  text = '';
  readonly runs: TextRun[] = [];
  private breakPending = false;
  private spacePending = false;
  private keepsSpace = false;

  constructor(private readonly rules: BodyRules) {}

  /** Later text starts on a new line; nothing is added before the first and after the last text. */
  breakLine(): void {
    this.breakPending = this.text !== '';
  }

  readChildren(parent: Node, first = parent.firstChild): void {
    for (let node = first; node !== null; node = node.nextSibling) {
      if (this.text.length >= MAX_BODY_LENGTH) return;
      if (node.nodeType === Node.TEXT_NODE) this.addText(node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE) this.readElement(node as Element);
    }
  }

  private readElement(element: Element): void {
    if (this.rules.skips?.(element) === true) return;
    if (element.localName === 'img') this.addImage(element as HTMLImageElement);
    else if (element.localName === 'br') this.addLineEnd();
    else this.readInside(element);
  }

  private readInside(element: Element): void {
    const isBlock = this.rules.breaksLine?.(element) === true;
    const { keepsSpace } = this;
    this.keepsSpace ||= element.localName === 'pre';
    if (isBlock) this.breakLine();
    this.readChildren(element);
    if (isBlock) this.breakLine();
    this.keepsSpace = keepsSpace;
  }

  private addLineEnd(): void {
    this.text += '\n';
    this.spacePending = false;
  }

  private addText(node: Text): void {
    if (this.rules.collapsesSpace === true && !this.keepsSpace) this.addWords(node);
    else this.addRun(node, node.data);
  }

  private addWords(node: Text): void {
    const { data } = node;
    this.spacePending ||= STARTS_WITH_SPACE.test(data);
    let isFirst = true;
    for (const { 0: words, index } of data.matchAll(WORDS)) {
      this.spacePending ||= !isFirst;
      this.addRun(node, words, index);
      isFirst = false;
    }
    this.spacePending ||= !isFirst && ENDS_WITH_SPACE.test(data);
  }

  private addImage(image: HTMLImageElement): void {
    this.addRun(image, this.rules.imageText?.(image) ?? image.getAttribute('alt') ?? '');
  }

  private addRun(node: TextRun['node'], value: string, nodeStart = 0): void {
    const room = MAX_BODY_LENGTH - this.text.length;
    const shown = value.length > room ? value.slice(0, room) : value;
    if (shown === '') return;
    if (this.breakPending) this.addLineEnd();
    // Between words of one line only.
    if (this.spacePending && this.text !== '' && !this.text.endsWith('\n')) this.text += ' ';
    this.breakPending = false;
    this.spacePending = false;
    this.runs.push({ node, start: this.text.length, length: shown.length, nodeStart });
    this.text += shown;
  }
}
