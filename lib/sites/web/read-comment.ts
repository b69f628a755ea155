import type { PostAuthor } from '@/lib/domain/post';
import { commentAddress } from '../blog/by-selectors';
import { toByline } from '../blog/byline';
import { readCommentId } from '../blog/comment-id';
import { linkAddress } from '../blog/link-address';
import { closestOf, outermostOf, textOf } from '../blog/own-elements';
import { pageUrl } from '../blog/page-address';
import type { CommentReading } from '../blog/platform';
import { authorByProfile } from '../blog/profile-author';
import { findSignedLine, type SignedLine } from '../blog/signed-line';
import { timeOf } from '../blog/time-of';
import { queryAll, queryFirst } from '../query';
import { BODY, NAME, OWNER, OWNER_BADGE, PENDING, REPLY, TIME } from './comment-selectors';
import { isBesides } from './page-parts';

/** Paths of pages about one person. */
const PROFILE = /\/(?:u|users?|members?|profiles?|author|people|@[^/]+)(?:\/|$)/iu;
/** `>>12` at the beginning of an answer, as on boards. */
const ANSWERED = /^\s*(?:>>|＞＞|≫|»)\s*(\d{1,6})(?!\d)/u;
/** The number a list shows before a comment. */
const SHOWN_NUMBER = /^\s*(?:no\.?\s*|#)?(\d{1,6})\s*[.:．：)）]/iu;

/** The comments of a page among each other: who is nested in whom, and under which number each is shown. */
export interface CommentThread {
  items: ReadonlySet<Element>;
  zone: string | null;
}

/** @param thread all comments of the page */
export function readWebComment(item: Element, thread: CommentThread): CommentReading | undefined {
  const { items, zone } = thread;
  const isOwn = (part: Element) => isOwnPart(part, item, items);
  const first = (selectors: readonly string[]) => findFirst(item, selectors, isOwn);
  const name = first(NAME);
  const time = first(TIME);
  const parts = findBodies(
    item,
    isOwn,
    [name, time].filter((part) => part !== null),
  );
  if (parts.length === 0) return undefined;
  const signed = name === null && !item.matches(REPLY) ? findSigned(item, parts, zone, isOwn) : undefined;
  const unsigned = parts.filter((part) => part !== signed?.element);
  const bodies = unsigned.length > 0 ? unsigned : parts;
  const around = closestOf(item.parentElement, items);
  const byline = signed?.name ?? toByline(textOf(name)?.replace(SHOWN_NUMBER, ''));
  const link = linkOf(name);
  return {
    id: idOf(item, items),
    parentId: around === null ? findAnswered(item, bodies, items) : idOf(around, items),
    permalink: commentAddress(item, null),
    bodies,
    author: byline === null ? null : findAuthor(item, link, byline),
    byline,
    authorUrl: signed?.homepage ?? (isElsewhere(link, item) ? link : null),
    postedAt: signed?.postedAt ?? timeOf(time, zone) ?? timeOf(name, zone),
    byOwner: isByOwner(item, name, items),
    pending: item.matches(PENDING) || findIn(item, PENDING, isOwn) !== null,
    header: name ?? signed?.element ?? null,
  };
}

/** The line that signs a comment without markup for names: `ぶんた | URL | 2026/05/06 08:00`. */
function findSigned(
  item: Element,
  bodies: readonly Element[],
  zone: string | null,
  isOwn: (part: Element) => boolean,
): (Omit<SignedLine, 'postedAt'> & { postedAt: string | null }) | undefined {
  // Whose line it is can be told in any zone; when it was written only in the page's.
  const line = findSignedLine(item, bodies, zone ?? '+00:00');
  if (line === undefined || !isOwn(line.element)) return undefined;
  return zone === null ? { ...line, postedAt: null } : line;
}

/** The first that is it. Mostly the very first is, and none must be listed. */
function findIn(item: Element, selector: string, isIt: (part: Element) => boolean): Element | null {
  const first = queryFirst(item, selector);
  return first === null || isIt(first) ? first : (queryAll(item, selector).find(isIt) ?? null);
}

function findFirst(
  item: Element,
  selectors: readonly string[],
  isOwn: (part: Element) => boolean,
): Element | null {
  const isIt = (part: Element) => isOwn(part) && textOf(part) !== null;
  for (const selector of selectors) {
    const found = findIn(item, selector, isIt);
    if (found !== null) return found;
  }
  return null;
}

/** What was said: where its class says so, else what is left beside name and time. */
function findBodies(item: Element, isOwn: (part: Element) => boolean, others: readonly Element[]): Element[] {
  const isApart = (part: Element) =>
    isOwn(part) && others.every((other) => other !== part && !part.contains(other) && !other.contains(part));
  for (const selector of BODY) {
    const found = queryAll(item, selector).filter((part) => isApart(part) && textOf(part) !== null);
    const outermost = outermostOf(found);
    if (outermost.length > 0) return outermost;
  }
  if (item.matches(REPLY)) return [item];
  return [...item.children].filter(
    (child) => isApart(child) && textOf(child) !== null && child.localName !== 'a',
  );
}

function idOf(item: Element, items: ReadonlySet<Element>): string | null {
  const own = readCommentId(item.getAttribute('id'));
  if (own !== null) return own;
  const anchors = queryAll(item, '[id], a[name]').filter((anchor) => closestOf(anchor, items) === item);
  return (
    anchors
      .map((anchor) => readCommentId(anchor.getAttribute('id') ?? anchor.getAttribute('name')))
      .find((id) => id !== null) ?? null
  );
}

/** The comment that `>>12` names: the one shown under that number, else the one with that id. */
function findAnswered(item: Element, bodies: readonly Element[], items: ReadonlySet<Element>): string | null {
  const number = ANSWERED.exec(bodies[0]?.textContent ?? '')?.[1];
  if (number === undefined) return null;
  const others = [...items].filter((other) => other !== item);
  const shown = others.find((other) => SHOWN_NUMBER.exec(other.textContent)?.[1] === number);
  return shown === undefined
    ? others.some((other) => idOf(other, items) === number)
      ? number
      : null
    : idOf(shown, items);
}

function linkOf(name: Element | null): string | null {
  return linkAddress(name && (name.closest('a[href]') ?? queryFirst(name, 'a[href]')));
}

/** Members of the site have a page there; any other address is what somebody typed. */
function findAuthor(item: Element, link: string | null, name: string): PostAuthor | null {
  const isMember = link !== null && !isElsewhere(link, item) && PROFILE.test(new URL(link).pathname);
  return isMember ? authorByProfile('web', link, name, null) : null;
}

function isElsewhere(link: string | null, item: Element): boolean {
  return link !== null && new URL(link).hostname !== hostOf(item);
}

function hostOf(item: Element): string {
  return pageUrl(item).hostname;
}

/** What the page does not mark is unknown, unless it marks others. Who answers inside a comment without a name is the owner. */
function isByOwner(item: Element, name: Element | null, items: ReadonlySet<Element>): boolean | null {
  const owners = ownersOf(items);
  if (owners.has(item) || (item.matches(REPLY) && name === null)) return true;
  return owners.size > 0 ? false : null;
}

const knownOwners = new WeakMap<ReadonlySet<Element>, ReadonlySet<Element>>();

/** The comments of a page that are marked as its owner's; looked for once, not at each of hundreds. */
function ownersOf(items: ReadonlySet<Element>): ReadonlySet<Element> {
  const owners = knownOwners.get(items) ?? new Set([...items].filter((item) => isMarked(item, items)));
  knownOwners.set(items, owners);
  return owners;
}

function isMarked(item: Element, items: ReadonlySet<Element>): boolean {
  const isOwn = (part: Element) => isOwnPart(part, item, items);
  if (item.matches(OWNER) || findIn(item, OWNER, isOwn) !== null) return true;
  const name = findFirst(item, NAME, isOwn);
  return queryAll(item, 'span, b, strong, em, small, i, label').some(
    (badge) => badge !== name && OWNER_BADGE.test(badge.textContent) && isOwn(badge),
  );
}

function isOwnPart(part: Element, item: Element, items: ReadonlySet<Element>): boolean {
  return closestOf(part, items) === item && !isBesides(part);
}
