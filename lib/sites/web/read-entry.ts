import { AUTHOR, isSaidOf } from '../blog/entry-scope';
import { isOfOtherRole } from '../blog/other-role';
import { outermostOf, textOf } from '../blog/own-elements';
import { documentOf } from '../blog/page-address';
import type { EntryReading } from '../blog/platform';
import { readStandards } from '../blog/standards';
import { statedZone } from '../blog/stated-zone';
import { timeOf } from '../blog/time-of';
import { isOfChange } from '../blog/time-of-change';
import { queryAll, queryFirst } from '../query';
import {
  findEntryLink,
  findHeading,
  findHeadingBefore,
  findPageHeading,
  isLabel,
  ownershipOf,
} from './entry-parts';
import { findWriter } from './find-writer';
import { findMainText } from './main-text';
import { saysSomething } from './measure-text';
import { isForeign } from './page-parts';
import { BODY, BYLINE, MORE, MORE_WORDS, SUMMARY, TIME } from './selectors';

/** Running text an entry must have for one block to be its body. */
const MIN_BODY = 40;
/** @param isOnly what the page says of itself is about this entry */
export function readWebEntry(entry: Element, isOnly: boolean): EntryReading {
  const isOwn = ownershipOf(entry, isOnly);
  const zone = statedZone(documentOf(entry));
  const entries = (part: Element) => isOwn(part) && !isPresentedInText(part, entry);
  const standard = readStandards(entry, { site: 'web', entries, isOnly, zone });
  const inside = standard.titleElement ?? findHeading(entry, isOnly);
  const before = () => findHeadingBefore(entry) ?? (isOnly ? findPageHeading(entry) : null);
  const heading = inside ?? (standard.title === null ? before() : null);
  const permalink = isOnly ? standard.permalink : findEntryLink(entry, false);
  const bodies = findBodies(entry, isOwn, heading);
  const isSaid = (part: Element) => isOwn(part) && isSaidOf(part, entry);
  return {
    id: /^post-(\d+)$/u.exec(entry.getAttribute('id') ?? '')?.[1] ?? null,
    permalink,
    title: textOf(heading) ?? standard.title,
    // What stands inside the text is read with it.
    titleElement: heading !== null && isInBody(heading, bodies) ? null : heading,
    bodies,
    ...findWriter(entry, {
      isBeside: (part) => isSaid(part) && !isInBody(part, bodies) && !isOfOtherRole(part, entry),
      standard,
      permalink,
      isOnly,
    }),
    postedAt: standard.postedAt ?? findTime(entry, isSaid, zone),
    truncated: isTruncated(entry, isOwn, bodies),
  };
}

type IsOwn = (part: Element) => boolean;

/** Whether somebody is presented amid what was written: a customer's voice, a guest. The writer stands beside it. */
function isPresentedInText(part: Element, entry: Element): boolean {
  if (part.closest(`${AUTHOR}, a[rel~="author"]`) === null) return false;
  const text = part.closest(BODY);
  if (text === null || text === entry || !entry.contains(text)) return false;
  // Some themes call the whole entry, its head included, what others call its text.
  return queryFirst(text, `${BODY}, h1, .entry-title, [itemprop~="headline"]`) === null;
}

/** What the writer wrote: where the standards and themes put it, else the block with most text, else all paragraphs. */
function findBodies(entry: Element, isOwn: IsOwn, title: Element | null): Element[] {
  for (const selector of [BODY, SUMMARY]) {
    // Hexo's themes call the whole entry, its head included, what others call its text.
    const isText = (part: Element) => isOwn(part) && !isHead(part, title) && hasText(part);
    const parts = outermostOf(queryAll(entry, selector).filter(isText));
    if (parts.length > 0) return parts;
  }
  const main = findMainText(entry, MIN_BODY, (part) => !isOwn(part) || part === title);
  if (main !== null && (title === null || !main.contains(title))) return [main];
  const paragraphs = queryAll(entry, 'p, blockquote, ul, ol, pre, dl, div').filter(
    (part) =>
      isOwn(part) &&
      !isLabel(part) &&
      title?.contains(part) !== true &&
      !part.contains(title) &&
      hasText(part),
  );
  const outermost = outermostOf(paragraphs);
  return outermost.length > 0 || main === null ? outermost : [main];
}

/** Whether a part holds the entry's title, and an element for the text that does not. */
function isHead(part: Element, title: Element | null): boolean {
  if (title === null || !part.contains(title)) return false;
  const inner = queryFirst(part, BODY);
  return inner !== null && !inner.contains(title);
}

/** Says something beside links: a button to comment is no text. */
function hasText(part: Element): boolean {
  return saysSomething(part, isForeign);
}

function isInBody(part: Element, bodies: readonly Element[]): boolean {
  return bodies.some((body) => body !== part && body.contains(part));
}

function findTime(entry: Element, isOwn: IsOwn, zone: string | null): string | null {
  const isIt = (part: Element) => isOwn(part) && !isOfChange(part);
  const own = (selector: string) => queryAll(entry, selector).find(isIt) ?? null;
  const shown = own(TIME);
  // A link or a line called `date` may hold the element that says it for machines.
  const stated = shown && queryFirst(shown, 'time[datetime]');
  return timeOf(stated, zone) ?? timeOf(shown, zone) ?? timeOf(own(BYLINE), zone);
}

function isTruncated(entry: Element, isOwn: IsOwn, bodies: readonly Element[]): boolean {
  if (queryAll(entry, MORE).some(isOwn) || bodies.some((body) => body.matches(SUMMARY))) return true;
  return queryAll(entry, 'a[href]').some((link) => MORE_WORDS.test(textOf(link) ?? '') && isOwn(link));
}
