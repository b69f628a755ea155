import { toByline } from '../blog/byline';
import { numberOf } from '../blog/comment-id';
import { textOf } from '../blog/own-elements';
import { isOnlyTime, isSignature, readSignedLine } from '../blog/signed-line';
import { isElement, queryAll, queryFirst } from '../query';
import { SILENT } from './measure-text';
import { isBesides } from './page-parts';
import { BODY, HEADING_OF_COMMENTS, HEADINGS } from './selectors';

/** A comment told by where its parts stand alone: below a heading that says comments, each part an element. */
export interface FlatComment {
  id: string | null;
  /** Whose `id` or `name` the comment's address ends with. */
  anchor: Element | null;
  bodies: Element[];
  /** Its own heading, where that says who wrote it. */
  heading: Element | null;
  /** The line that says when, and mostly who. */
  line: Element | null;
  /** Where what was said stands bare in the comment's box, behind a line break: the words before that, and where it begins. */
  bare?: { head: string; from: ChildNode | null };
}

/** An element that says something, and the empty anchor right before it. */
interface Part {
  element: Element;
  anchor: Element | null;
}

/** So many elements further out a heading stands beside the list of comments. */
const HEADING_ABOVE = 3;
/** What stands behind a name in a heading of its own. */
const BEHIND_NAME = /(?:さん|様|\s(?:wrote|says|said))\s?[:：]?$/iu;
/** To somebody's page, not to the comment itself. */
const PERSON_LINK = 'a[href]:not([href*="#"])';

const read = new WeakMap<Element, FlatComment>();

/** What `findFlatComments` made of an item it found; undefined for others. */
export function findFlatParts(item: Element): FlatComment | undefined {
  return read.get(item);
}

/** What is found in another way now has parts with names. */
export function forgetFlatParts(items: readonly Element[]): void {
  for (const item of items) read.delete(item);
}

/**
 * Comments without a class of their own below a heading that says comments: elements alike whose children are who, when
 * and what, or these side by side with those of the next comment, where the first element that somebody wrote stands for
 * the comment. All of them must have a writer and a number or time, or none is taken: much is called a comment.
 * What comes in later stands beside what was there before, and the heading above both.
 */
export function findFlatComments(root: ParentNode): Element[] {
  const rows = queryAll(root, '.comText').flatMap(readRows);
  if (rows.length > 0) return rows;
  const inside = readFirstRun(queryAll(root, HEADINGS).filter(isOfComments));
  if (inside.length > 0 || !isElement(root)) return inside;
  return readFirstRun(headingsBefore(root)).filter((item) => root.contains(item));
}

/** XOOPS: a row for who and when, with the number, and one for what was said (its `system_comment` template). */
function readRows(text: Element): Element[] {
  const row = text.closest('tr');
  const head = row?.previousElementSibling;
  const anchor = head && queryFirst(head, 'a[id^="comment"]');
  if (row == null || head == null || anchor == null) return [];
  const [heading, line] = [anchor.parentElement, queryFirst(head, '.comDate')];
  return note(row, { id: numberOf(anchor), anchor, bodies: [text], heading, line });
}

function readFirstRun(headings: Iterable<Element>): Element[] {
  for (const heading of headings) {
    const found = readRun(partsAfter(heading));
    if (found.length > 0) return found;
  }
  return [];
}

function isOfComments(heading: Element): boolean {
  return HEADING_OF_COMMENTS.test(textOf(heading) ?? '') && heading.closest(BODY) === null;
}

/** Headings that say comments, before a part or before what it stands in. A ticker is not worth a look at the whole page. */
function* headingsBefore(part: Element): Generator<Element> {
  let at: Element | null = part;
  for (let depth = 0; depth < HEADING_ABOVE && at !== null; depth++) {
    for (let before = at.previousElementSibling; before !== null; before = before.previousElementSibling) {
      const heading = before.matches(HEADINGS) ? before : queryFirst(before, HEADINGS);
      if (heading !== null && isOfComments(heading) && textOf(before) === textOf(heading)) yield heading;
    }
    at = at.parentElement;
  }
}

function readRun(parts: readonly Part[]): Element[] {
  const kinds = new Set(parts.map(({ element }) => kindOf(element)));
  if (kinds.size === 1) {
    const boxes = parts.map((box) => readBare(box) ?? readParts(partsIn(box.element), box));
    if (boxes.every((comment) => comment !== undefined)) {
      return boxes.flatMap((comment, at) => note(parts[at]?.element, comment));
    }
    // A list around them.
    if (parts.length === 1) return parts.flatMap(({ element }) => readRun(partsIn(element)));
  }
  const comments = split(parts).map((own) => readParts(own));
  if (!comments.every((comment) => comment !== undefined)) return [];
  return comments.flatMap((comment) => note(comment.bodies[0], comment));
}

function note(item: Element | undefined, comment: FlatComment): Element[] {
  if (item === undefined) return [];
  read.set(item, comment);
  return [item];
}

/** Where each comment begins: at its number or its heading; else where the line ends that signs the one before. */
function split(parts: readonly Part[]): Part[][] {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return [];
  const isFirst = ({ element }: Part) => kindOf(element) === kindOf(first.element);
  const isLast = ({ element }: Part) => kindOf(element) === kindOf(last.element) && isSignature(element);
  const begins =
    anchorOf(first) !== null
      ? (part: Part) => anchorOf(part) !== null
      : first.element.matches(HEADINGS)
        ? isFirst
        : (_: Part, before: Part | undefined) => before !== undefined && isLast(before);
  const split: Part[][] = [];
  parts.forEach((part, at) => {
    const current = split.at(-1);
    if (current === undefined || begins(part, parts[at - 1])) split.push([part]);
    else current.push(part);
  });
  return split;
}

/** @param box the element around the comment, where it has one */
function readParts(parts: readonly Part[], box?: Part): FlatComment | undefined {
  const all = parts.map(({ element }) => element);
  const [own = null, ...headings] = all.filter((element) => element.matches(HEADINGS));
  const [last = null, ...lines] = all.filter(isSignature);
  const line = last ?? (own !== null && tellsWhoAndWhen(own) ? own : null);
  const [anchor = null, ...anchors] = [...(box === undefined ? [] : [box]), ...parts].flatMap(
    (part) => anchorOf(part) ?? [],
  );
  const isSigned = line !== null && tellsWhoAndWhen(line);
  const heading = isSigned ? null : own;
  const bodies = all.filter((element) => element !== line && element !== heading);
  const hasName = isSigned || (heading !== null && (line !== null || namesWriter(heading)));
  const isOne = lines.length + headings.length + anchors.length === 0 && !bodies.some(holdsAnother);
  if (!isOne || !hasName || bodies.length === 0 || (anchor === null && line === null)) return undefined;
  return { id: anchor && numberOf(anchor), anchor, bodies, heading, line };
}

/** A box whose first line is an element with a name and then the time, and whose other lines are bare. */
function readBare({ element, anchor }: Part): FlatComment | undefined {
  const nodes = [...element.childNodes].filter((node) => node.textContent?.trim() !== '' || isElement(node));
  const end = nodes.findIndex((node) => isElement(node) && node.localName === 'br');
  const [name, ...when] = nodes.slice(0, Math.max(end, 0));
  const head = when.map((node) => node.textContent ?? '').join('');
  const from = nodes[end + 1] ?? null;
  const isBare = from !== null && !isElement(from);
  if (
    !isBare ||
    name === undefined ||
    !isElement(name) ||
    !isOnlyTime(head) ||
    toByline(textOf(name)) === null
  )
    return undefined;
  const id = (anchor && numberOf(anchor)) ?? numberOf(element);
  return {
    id,
    anchor: id === null ? null : (anchor ?? element),
    bodies: [element],
    heading: name,
    line: null,
    bare: { head, from },
  };
}

function tellsWhoAndWhen(element: Element): boolean {
  return readSignedLine(element, null)?.name != null;
}

/** Whether a heading without a line that says when is of who wrote it: it may as well be what they called it. */
function namesWriter(heading: Element): boolean {
  return BEHIND_NAME.test(textOf(heading) ?? '') || queryFirst(heading, `time, ${PERSON_LINK}`) !== null;
}

/** An answer, signed like the comment it answers. */
function holdsAnother(body: Element): boolean {
  return queryAll(body, `${HEADINGS}, li, dd, div, p, footer`).some(
    (part) => part.matches(HEADINGS) || isSignature(part),
  );
}

/** The element itself, the anchor before it, or one in it, that has the comment's number. */
function anchorOf({ element, anchor }: Part): Element | null {
  const all = [element, anchor, ...queryAll(element, 'a[name], a[id]')];
  return all.find((one) => one !== null && numberOf(one) !== null) ?? null;
}

const kindOf = ({ localName, classList }: Element): string => `${localName}.${classList.item(0) ?? ''}`;

/** What stands after a heading, up to the next one like it or a form. */
function partsAfter(heading: Element): Part[] {
  let at = heading;
  while (at.parentElement !== null && textOf(at.parentElement) === textOf(heading)) at = at.parentElement;
  return collect(at.nextSibling, (element) => {
    const other = element.matches(HEADINGS) ? element : queryFirst(element, HEADINGS);
    const isNext = other !== null && /^h\d/u.test(other.localName) && other.localName <= heading.localName;
    // The page's own footer may have a time, too.
    return isNext || isForm(element) || (element.localName === 'footer' && isBesides(element));
  });
}

function isForm(element: Element): boolean {
  return element.localName === 'form' || queryFirst(element, 'form, textarea') !== null;
}

const partsIn = (element: Element): Part[] => collect(element.firstChild, isForm);

/** Elements from here on; none where something is said outside of them. */
function collect(start: Node | null, isEnd: (element: Element) => boolean): Part[] {
  const parts: Part[] = [];
  let anchor: Element | null = null;
  for (let node = start; node !== null; node = node.nextSibling) {
    if (!isElement(node)) {
      if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '') return [];
      continue;
    }
    if (isEnd(node)) break;
    if (
      SILENT.has(node.localName) ||
      (isBesides(node) && !(node.localName === 'footer' && tellsWhoAndWhen(node)))
    )
      continue;
    if (textOf(node) === null) anchor = numberOf(node) === null ? anchor : node;
    else {
      parts.push({ element: node, anchor });
      anchor = null;
    }
  }
  return parts;
}
