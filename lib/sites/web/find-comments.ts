import { readCommentId } from '../blog/comment-id';
import { closestOf, outermostOf, rootsOf } from '../blog/own-elements';
import { documentOf } from '../blog/page-address';
import { isElement, queryAll, queryFirst } from '../query';
import { AREA, ITEM_WORD, NAME, REPLY, STATED_ITEM } from './comment-selectors';
import { saysSomething } from './measure-text';
import { isBesides, isCommentArea } from './page-parts';

/** Elements that can be one comment. */
const ITEM_NAMES: ReadonlySet<string> = new Set('li article div section tr dl ul table dd'.split(' '));
/** A group of elements alike, in a place for comments, is taken for one if it has this many. */
const MIN_GROUP = 2;

/** What may name a comment; looked at closer one by one. */
const NAMED = `${STATED_ITEM}, [id*="comment" i], [id*="cmt" i], [id^="com_"], [class*="comment" i], [class*="comment" i] > [id^="c"], [class*="cmt" i], .single-post`;
const ANY_NAME = NAME.join(', ');

/**
 * Comments of any page: elements that say so by id, class or microdata; else the largest group of elements alike in a
 * place for comments (facts/blogs.md §3). Lists of recent comments in a sidebar are none.
 * @param body the entry's body: what holds it or stands before it is no comment on it; null where unknown
 */
export function findCommentItems(root: ParentNode, body: Element | null): Element[] {
  const named = rootsOf(root, NAMED).filter((element) => isNamedItem(element, body));
  const items = new Set(named.length > 0 ? keepInnermost(named) : findGroup(root, body));
  const replies = findReplies(root, items);
  return [...items].flatMap((item) => [item, ...(replies.get(item) ?? [])]);
}

function isNamedItem(element: Element, body: Element | null): boolean {
  if (!ITEM_NAMES.has(element.localName) || isOther(element) || (body !== null && element.contains(body)))
    return false;
  const isNumbered = readCommentId(element.getAttribute('id')) !== null;
  const hasWord = () =>
    element.matches(STATED_ITEM) || [...element.classList].some((word) => ITEM_WORD.test(word));
  // Without a number `comment` may as well be the count of comments, or all of them.
  if (!isNumbered && !(hasWord() && (isAmongComments(element) || countNumbers(element) === 1))) return false;
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
  return element.matches('[id*="respond" i], [id*="form" i], [class*="form" i], .pingback, .trackback');
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
  const start = isElement(root) ? (root.closest(AREA) ?? root) : documentOf(root);
  const areas = rootsOf(start, AREA).filter(
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
  return (
    (body.compareDocumentPosition(area) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !area.contains(body)
  );
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
