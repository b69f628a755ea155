import { readCommentId } from '../blog/comment-id';
import { closestOf, outermostOf, rootsOf } from '../blog/own-elements';
import { documentOf } from '../blog/page-address';
import { isBefore } from '../document-order';
import { isElement, queryAll, queryFirst } from '../query';
import { findFlatComments, forgetFlatParts } from './flat-comments';
import { saysSomething } from './measure-text';
import { isBesides, isCommentArea } from './page-parts';
import {
  COMMENT_AREA,
  COMMENT_NAME,
  COMMENT_WORD,
  MAYBE_COMMENT,
  NO_COMMENT,
  REPLY,
  STATED_COMMENT,
} from './selectors';

/** Elements that can be one comment. */
const ITEM_NAMES: ReadonlySet<string> = new Set('li article div section tr dl ul table dd'.split(' '));
/** A group of elements alike, in a place for comments, is taken for one if it has this many. */
const MIN_GROUP = 2;

const ANY_NAME = COMMENT_NAME.join(', ');

/**
 * Comments of any page: elements that say so by id, class or microdata; else the largest group of elements alike in a
 * place for comments (facts/blogs.md §3). Lists of recent comments in a sidebar are none.
 * @param body the entry's body: what holds it or stands before it is no comment on it; null where unknown
 */
export function findCommentItems(root: ParentNode, body: Element | null): Element[] {
  const named = rootsOf(root, MAYBE_COMMENT).filter((element) => isNamedItem(element, body));
  const group = named.length > 0 ? keepInnermost(named) : findGroup(root, body);
  forgetFlatParts(group);
  const items = new Set(group.length > 0 ? group : findFlatComments(root));
  const replies = findReplies(root, items);
  return [...items].flatMap((item) => [item, ...(replies.get(item) ?? [])]);
}

function isNamedItem(element: Element, body: Element | null): boolean {
  if (!ITEM_NAMES.has(element.localName) || isOther(element) || (body !== null && element.contains(body)))
    return false;
  const isNumbered = readCommentId(element.getAttribute('id')) !== null;
  // Without a number a class `comment` may as well be of the count of comments, or of all of them.
  const isWorded = () =>
    [...element.classList].some((word) => COMMENT_WORD.test(word)) &&
    (isAmongComments(element) || countNumbers(element) === 1 || /^\d+$/u.test(element.id));
  if (!isNumbered && !element.matches(STATED_COMMENT) && !isWorded()) return false;
  if (!isNumbered && queryFirst(element, ANY_NAME) === null) return false;
  return !isBesideAll(element) && hasWords(element);
}

function isAmongComments(element: Element): boolean {
  for (let at = element.parentElement; at !== null && at.localName !== 'body'; at = at.parentElement) {
    if (isCommentArea(at)) return true;
  }
  return false;
}

function countNumbers(element: Element): number {
  return queryAll(element, 'a[name]').filter((anchor) => readCommentId(anchor.getAttribute('name')) !== null)
    .length;
}

/** What holds the form for comments, or tells of a link from elsewhere, is no comment. */
function isOther(element: Element): boolean {
  return element.matches(NO_COMMENT);
}

/** Whether an element stands beside the page's matter: in a sidebar's list of recent comments. */
function isBesideAll(element: Element): boolean {
  for (let at: Element | null = element; at !== null && at.localName !== 'body'; at = at.parentElement) {
    if (isBesides(at)) return true;
  }
  return false;
}

/**
 * Drops what only wraps: of `li#comment-12 > article#div-comment-12` the inner, of a box called `comment` around
 * several comments the box. Answers nested in a comment stay.
 */
function keepInnermost(items: readonly Element[]): Element[] {
  const all = new Set(items);
  const dropped = new Set<Element>();
  const named = new Map<Element, boolean>();
  const numberOf = (item: Element) => readCommentId(item.getAttribute('id'));
  for (const item of items) {
    const around = closestOf(item.parentElement, all);
    if (around === null) continue;
    const number = numberOf(around);
    if (number !== null && [number, null].includes(numberOf(item))) dropped.add(item);
    else if (number === null && !isNamed(around)) dropped.add(around);
  }
  return items.filter((item) => !dropped.has(item));

  /** Asked once of a box around hundreds. */
  function isNamed(item: Element): boolean {
    const answer = named.get(item) ?? saysName(item, all);
    named.set(item, answer);
    return answer;
  }
}

/** Whether an item gives a name outside the items in it. */
function saysName(item: Element, all: ReadonlySet<Element>): boolean {
  return queryAll(item, ANY_NAME).some((name) => closestOf(name, all) === item);
}

/** The largest group of siblings alike in a place for comments after the body, each with a name and text. */
function findGroup(root: ParentNode, body: Element | null): Element[] {
  const start = isElement(root) ? (root.closest(COMMENT_AREA) ?? root) : documentOf(root);
  const areas = rootsOf(start, COMMENT_AREA).filter(
    (area) => isCommentArea(area) && !isBesideAll(area) && follows(area, body),
  );
  const parents = new Set(
    areas.flatMap((area) => [area, ...queryAll(area, 'ul, ol, dl, div, tbody, section')]),
  );
  let best: Element[] = [];
  for (const parent of parents) {
    // A group that is no larger is not worth a look at what it says.
    const group = parent.childElementCount > best.length ? findAlike(parent) : [];
    if (group.length > best.length) best = group;
  }
  return isElement(root) ? best.filter((item) => root === item || root.contains(item)) : best;
}

function follows(area: Element, body: Element | null): boolean {
  if (body === null) return true;
  return isBefore(body, area) && !area.contains(body);
}

/** Children of the same name and class that say something and somebody's name. */
function findAlike(parent: Element): Element[] {
  const groups = new Map<string, Element[]>();
  for (const child of parent.children) {
    if (!ITEM_NAMES.has(child.localName) || isBesides(child) || isOther(child)) continue;
    const kind = `${child.localName}.${child.classList.item(0) ?? ''}`;
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [child]);
    else group.push(child);
  }
  const [largest = []] = [...groups.values()].sort((one, other) => other.length - one.length);
  if (largest.length < MIN_GROUP) return [];
  const items = largest.filter((item) => queryFirst(item, ANY_NAME) !== null && hasWords(item));
  return items.length >= MIN_GROUP ? items : [];
}

/** Answers that stand inside the comment they answer, with words of their own, by that comment. */
function findReplies(root: ParentNode, items: ReadonlySet<Element>): Map<Element, Element[]> {
  const replies = new Map<Element, Element[]>();
  for (const reply of outermostOf(queryAll(root, REPLY))) {
    const item = closestOf(reply, items);
    if (item === null || item === reply || /^(?:a|button|form)$/u.test(reply.localName) || !hasWords(reply))
      continue;
    replies.set(item, [...(replies.get(item) ?? []), reply]);
  }
  return replies;
}

function hasWords(element: Element): boolean {
  return saysSomething(element, (part) => part.localName === 'form' || isBesides(part));
}
