import type { PostAuthor } from '@/lib/domain/post';
import { commentAddress } from '../blog/by-selectors';
import { toByline } from '../blog/byline';
import { commentIdOf, SHOWN_NUMBER } from '../blog/comment-id';
import { linkAddress } from '../blog/link-address';
import { readLocalTime } from '../blog/local-time';
import { closestOf, outermostOf, textOf } from '../blog/own-elements';
import { pageUrl } from '../blog/page-address';
import type { CommentReading } from '../blog/platform';
import { authorByProfile } from '../blog/profile-author';
import { findSignedLine, readSignedLine, type SignedLine } from '../blog/signed-line';
import { timeOf } from '../blog/time-of';
import { wordsBefore } from '../blog/words-before';
import { queryAll, queryFirst } from '../query';
import { type FlatComment, findFlatParts } from './flat-comments';
import { isBesides } from './page-parts';
import { COMMENT_BODY, COMMENT_NAME, COMMENT_TIME, OWNER, OWNER_BADGE, PENDING, REPLY } from './selectors';

/** Paths of pages about one person. */
const PROFILE = /\/(?:u|users?|members?|profiles?|author|people|@[^/]+)(?:\/|$)/iu;
/** `>>12` at the beginning of an answer, as on boards. */
const ANSWERED = /^\s*(?:>>|＞＞|≫|»)\s*(\d{1,6})(?!\d)/u;

/** Before the link to what a comment answers. */
const ANSWERS =
  /(?:\bin (?:reply|response) to|\b(?:replies|replied|replying) to|返信先|返信元|親コメント)\s*[:：]?$/iu;

/** The comments of a page among each other: who is nested in whom, and under which number each is shown. */
export interface CommentThread {
  items: ReadonlySet<Element>;
  zone: string | null;
  /** Key of who wrote what the comments are on; left out where unknown. */
  writer?: string | null;
}

/** Where one comment has what. */
interface CommentParts {
  bodies: readonly Element[];
  name: Element | null;
  time: Element | null;
  signed: SignedLine | undefined;
}

/** @param thread all comments of the page */
export function readWebComment(item: Element, thread: CommentThread): CommentReading | undefined {
  const { items, zone, writer = null } = thread;
  const isOwn = (part: Element) => isOwnPart(part, item, items);
  const flat = findFlatParts(item);
  const { bodies, name, time, signed } =
    flat === undefined ? findParts(item, zone, items, isOwn) : partsOf(flat, zone);
  if (bodies.length === 0) return undefined;
  const around = closestOf(item.parentElement, items);
  const byline = toByline(wordsOf(name, time)?.replace(SHOWN_NUMBER, '')) ?? signed?.name ?? null;
  const link = linkOf(name);
  const author = byline === null || isTyped(name) ? null : findAuthor(item, link, byline);
  return {
    id: idOf(item, items),
    parentId:
      around === null
        ? (findLinkedParent(item, bodies, items) ?? findAnswered(item, bodies, items))
        : idOf(around, items),
    permalink: commentAddress(flat?.anchor ?? item, null),
    bodies,
    from: flat?.bare?.from ?? null,
    author,
    byline,
    authorUrl: isElsewhere(link, item) ? link : (signed?.homepage ?? null),
    postedAt: timeOf(time, zone) ?? signed?.postedAt ?? timeOf(name, zone),
    byOwner: (author !== null && author.key === writer) || isByOwner(item, name, items),
    pending: item.matches(PENDING) || findIn(item, PENDING, isOwn) !== null,
    header: name ?? signed?.element ?? null,
  };
}

function partsOf({ bodies, heading, line, bare }: FlatComment, zone: string | null): CommentParts {
  const signed = line === null ? readHead(heading, bare?.head, zone) : readSignedLine(line, zone);
  return { bodies, name: heading, time: null, signed };
}

function readHead(
  element: Element | null,
  head: string | undefined,
  zone: string | null,
): SignedLine | undefined {
  if (element === null || head === undefined) return undefined;
  return { element, name: null, homepage: null, postedAt: readLocalTime(head, zone) };
}

function findParts(
  item: Element,
  zone: string | null,
  items: ReadonlySet<Element>,
  isOwn: (part: Element) => boolean,
): CommentParts {
  const [name, time] = [COMMENT_NAME, COMMENT_TIME].map((selectors) => findFirst(item, selectors, isOwn));
  const others = [name, time].flatMap((part) => part ?? []);
  const parts = findBodies(item, isOwn, others);
  // The line that signs a comment without markup for names: `ぶんた | URL | 2026/05/06 08:00`.
  const isTold = name != null && timeOf(time ?? null, zone) !== null;
  const line = isTold || item.matches(REPLY) ? undefined : findSignedLine(item, parts, zone);
  // A comment's own footer is no page's.
  const isOwnLine = ({ element }: SignedLine) =>
    isOwn(element) || (element.localName === 'footer' && closestOf(element, items) === item);
  const signed = line !== undefined && isOwnLine(line) ? line : undefined;
  const unsigned = parts.filter((part) => part !== signed?.element);
  return { bodies: unsigned.length > 0 ? unsigned : parts, name: name ?? null, time: time ?? null, signed };
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
  for (const selector of COMMENT_BODY) {
    const found = queryAll(item, selector).filter((part) => isApart(part) && textOf(part) !== null);
    const outermost = outermostOf(found);
    if (outermost.length > 0) return outermost;
  }
  if (item.matches(REPLY)) return [item];
  const rest = (among: readonly Element[]) =>
    among.filter((part) => isApart(part) && textOf(part) !== null && part.localName !== 'a');
  const beside = rest([...item.children]);
  // A wrapper around all of it is not apart from the name.
  return beside.length > 0 ? beside : outermostOf(rest(queryAll(item, 'div, span')));
}

/** What a part says of who wrote it, where it also says when. */
function wordsOf(name: Element | null, time: Element | null): string | null {
  if (name === null || time === null || !name.contains(time)) return textOf(name);
  const link = queryAll(name, 'a[href]').find((one) => !one.contains(time) && textOf(one) !== null);
  return textOf(link ?? null) ?? textOf(name)?.replace(textOf(time) ?? '', '') ?? null;
}

function idOf(item: Element, items: ReadonlySet<Element>): string | null {
  const flat = findFlatParts(item);
  if (flat !== undefined) return flat.id;
  const isOwn = (part: Element) => closestOf(part, items) === item;
  return commentIdOf(item, isOwn) ?? idOfBookmark(findIn(item, 'a[rel~="bookmark"]', isOwn));
}

/** `comment.php?mode=view&cid=31` of Geeklog. */
function idOfBookmark(link: Element | null): string | null {
  return /[?&]cid=(\d{1,25})(?:&|$)/u.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;
}

/** The comment that the line 返信先 above an answer links to. */
function findLinkedParent(
  item: Element,
  bodies: readonly Element[],
  items: ReadonlySet<Element>,
): string | null {
  const link = queryAll(item, 'a[href*="#"]').find(
    (one) =>
      ANSWERS.test(wordsBefore(one)) &&
      closestOf(one, items) === item &&
      !bodies.some((body) => body.contains(one)),
  );
  const hash = link?.getAttribute('href')?.split('#').at(-1) ?? '';
  const answered = [...items].find((other) => other !== item && hash !== '' && other.id === hash);
  return answered === undefined ? null : idOf(answered, items);
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
  return linkAddress(findLink(name));
}

function findLink(name: Element | null): Element | null {
  return name && (name.closest('a[href]') ?? queryFirst(name, 'a[href]'));
}

/**
 * Guests may give a member's page as their own. What somebody typed is marked for search engines, by WordPress as
 * `external`, too; `nofollow` alone proves nothing: Discourse has it on its members' own pages.
 */
function isTyped(name: Element | null): boolean {
  return findLink(name)?.matches('[rel~="ugc"], [rel~="external"]') === true;
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
  const name = findFirst(item, COMMENT_NAME, isOwn);
  return queryAll(item, 'span, b, strong, em, small, i, label').some(
    (badge) => badge !== name && OWNER_BADGE.test(badge.textContent) && isOwn(badge),
  );
}

function isOwnPart(part: Element, item: Element, items: ReadonlySet<Element>): boolean {
  return closestOf(part, items) === item && !isBesides(part);
}
