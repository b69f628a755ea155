import { queryAll, queryFirst } from '../query';
import { toByline } from './byline';
import { SHOWN_NUMBER } from './comment-id';
import { typedAddress } from './link-address';
import { readLocalTime } from './local-time';
import { textOf } from './own-elements';
import { timeOf } from './time-of';
import { findWrittenDate } from './written-date';

/** Who and when in one line of text, as blogs of the 2000s put it below a comment. */
export interface SignedLine {
  element: Element;
  /** A display name. */
  name: string | null;
  /** Address the writer gave, cleaned. */
  homepage: string | null;
  /** UTC, ISO 8601; null where the zone is unknown. */
  postedAt: string | null;
}

const LINE = 'p, div, span, small, address, footer, ul, ol, dl, dt, dd, li, h3, h4, h5';
const MAX_LENGTH = 150;
/** Words of a class for such a line. */
const NAMED =
  /(?:^|[-_\s])(?:state|tail|foot(?:er)?|head(?:er)?|meta|info|posted|sign|by(?:line)?)(?:$|[-_\s])/iu;
/** What else stands in such a line, some of it with how often it was pressed. */
const NO_NAME =
  /^(?:|#|URL|(?:編集|返信|削除|引用|通報|報告)(?:する|元)?|いいね[!！]?(?:する)?|固定リンク|edit|delete|reply|quote|report|share|likes?|(?:perma)?link|\d{1,2}:\d{2}.*)(?:\s?[:：(（]?\s?\d+\s?[件人]?[)）]?)?$/iu;
/** A date and a time of day with nothing else. */
const ONLY_TIME = /^[\d\s/.:()（）,年月日時分秒火水木金土曜午前後apm-]+$/iu;
const LABELLED =
  /^(?:posted|commented|written) by\b|^投稿(?:者|\s?[:：])|[|｜]|\b(?:a dit|wrote|said)\s?:$/iu;
/** A link to change the comment, and before it the sign by which FC2 proves who has a name: `はな #GCA3nAmE[ 編集 ]`. */
const EDIT_BEHIND = /(?:\s#[\w./-]*)?\s*[[［]\s*(?:編集|edit)\s*[\]］]\s*$/iu;
/** Who, behind the time. */
const SAYS_BEHIND = /\s[-–—]\s([^-–—]+)\s(?:a dit|wrote|said)\s?:$/iu;

/** The line of a comment that signs it, outside what it says; undefined where none is certain. */
export function findSignedLine(
  comment: Element,
  bodies: readonly Element[],
  zone: string | null,
): SignedLine | undefined {
  for (const element of queryAll(comment, LINE)) {
    if (bodies.some((body) => isPartOf(element, body))) continue;
    // Where nothing says what the body is, all parts of a comment count as such.
    const mayBe = !bodies.includes(element) || (bodies.length > 1 && isNamed(element));
    const line = mayBe && isMarked(element) ? readSignedLine(element, zone) : undefined;
    if (line !== undefined) return line;
  }
  return undefined;
}

/** Whether an element that stands for itself signs a comment: with a time, and marked as such or with little else. */
export function isSignature(element: Element): boolean {
  const isTime = () => ONLY_TIME.test(textOf(element) ?? '');
  return (isMarked(element) || isTime()) && readSignedLine(element, null) !== undefined;
}

/**
 * Who and when in the words of one element; undefined for a long text, and for one without a time.
 * @param zone of the times the page shows: whose line it is can be told without, but when it was written cannot
 */
export function readSignedLine(element: Element, zone: string | null): SignedLine | undefined {
  const text = textOf(element);
  if (text === null || text.length > MAX_LENGTH) return undefined;
  const time = queryFirst(element, 'time');
  const date = findWrittenDate(text)?.start ?? text.length;
  // The day of the week before it may be of any language.
  const shown = textOf(time);
  const start = shown === null || !text.includes(shown) ? date : Math.min(date, text.indexOf(shown));
  const readTime = (offset: string | null) =>
    readLocalTime(text.slice(start), offset) ?? timeOf(time, offset);
  if (readTime(zone ?? '+00:00') === null) return undefined;
  return { element, name: readName(text, start), homepage: findHomepage(element), postedAt: readTime(zone) };
}

/** Whether words say when, to the minute, and nothing else. */
export function isOnlyTime(text: string): boolean {
  return ONLY_TIME.test(text) && readLocalTime(text, '+00:00') !== null;
}

function isMarked(element: Element): boolean {
  const { localName } = element;
  const isHead =
    localName === 'footer' || (/^h[3-6]$/u.test(localName) && queryFirst(element, 'time') !== null);
  return isHead || isNamed(element) || LABELLED.test(textOf(element) ?? '');
}

function isNamed(element: Element): boolean {
  return NAMED.test(element.getAttribute('class') ?? '');
}

/** Around a body, or inside one. */
function isPartOf(element: Element, body: Element): boolean {
  return element !== body && (element.contains(body) || body.contains(element));
}

/** `ねこ` of `Posted by ねこ at 2009/02/08 9:30 AM`, of `ねこ | URL | 2009/02/08 9:30 AM` and of `2009/02/08 9:30 | ねこ`. */
function readName(text: string, start: number): string | null {
  const parts = text
    .split(/[|｜]/u)
    .map((part) => part.replace(SHOWN_NUMBER, '').replace(EDIT_BEHIND, '').trim());
  if (parts.length > 1)
    return toByline(parts.find((part) => !NO_NAME.test(part) && findWrittenDate(part) === undefined));
  const before = text.slice(0, start).replace(/\s(?:投稿日時?|日時)\s*[:：].*$/u, '');
  const name = before.replace(/(?:\s(?:at|on)|[\s:：,、(（\-–—])+$/iu, '').replace(SHOWN_NUMBER, '');
  return NO_NAME.test(name.trim()) ? toByline(SAYS_BEHIND.exec(text)?.[1]) : toByline(name);
}

/** A link with a hash leads to the comment itself; others change it, answer it or are pressed for it. */
function findHomepage(line: Element): string | null {
  const links = queryAll(line, 'a[href^="http"]:not([href*="#"])');
  const isTyped = (link: Element) => /^URL$/iu.test(textOf(link) ?? '') || !NO_NAME.test(textOf(link) ?? '');
  return typedAddress(links.find(isTyped) ?? null);
}
