import { queryAll, queryFirst } from '../query';
import { toByline } from './byline';
import { typedAddress } from './link-address';
import { readLocalTime } from './local-time';
import { textOf } from './own-elements';
import { findWrittenDate } from './written-date';

/** Who and when in one line of text, as blogs of the 2000s put it below a comment. */
export interface SignedLine {
  element: Element;
  /** A display name. */
  name: string | null;
  /** Address the writer gave, cleaned. */
  homepage: string | null;
  /** UTC, ISO 8601. */
  postedAt: string;
}

const LINE = 'p, div, span, small, address, ul, ol, dl, dt, dd, li, h3, h4, h5';
const MAX_LENGTH = 150;
/** Words of a class for such a line. */
const NAMED =
  /(?:^|[-_\s])(?:state|tail|foot(?:er)?|head(?:er)?|meta|info|posted|sign|by(?:line)?)(?:$|[-_\s])/iu;
/** What else stands in such a line. */
const NO_NAME = /^(?:|URL|編集|返信|削除|\d{1,2}:\d{2}.*)$/iu;
const LABELLED = /^(?:posted|commented|written) by\b|^投稿者|[|｜]/iu;

/** The line of a comment that signs it, outside what it says; undefined where none is certain. */
export function findSignedLine(
  comment: Element,
  bodies: readonly Element[],
  zone: string,
): SignedLine | undefined {
  const lines = queryAll(comment, LINE).flatMap((element): SignedLine[] => {
    const text = textOf(element);
    if (text === null || text.length > MAX_LENGTH || bodies.some((body) => isPartOf(element, body)))
      return [];
    const isNamed = NAMED.test(element.getAttribute('class') ?? '');
    // Where nothing says what the body is, all parts of a comment count as such.
    const isSaid = bodies.includes(element) && (bodies.length === 1 || !isNamed);
    if (isSaid || (!isNamed && !LABELLED.test(text))) return [];
    const postedAt = readLocalTime(text.slice(findWrittenDate(text)?.start ?? 0), zone);
    return postedAt === null
      ? []
      : [{ element, name: readName(text), homepage: findHomepage(element), postedAt }];
  });
  return lines[0];
}

/** Around a body, or inside one. */
function isPartOf(element: Element, body: Element): boolean {
  return element !== body && (element.contains(body) || body.contains(element));
}

/** `ねこ` of `Posted by ねこ at 2009/02/08 9:30 AM`, of `ねこ | URL | 2009/02/08 9:30 AM` and of `2009/02/08 9:30 | ねこ`. */
function readName(text: string): string | null {
  const parts = text.split(/[|｜]/u).map((part) => part.trim());
  if (parts.length > 1)
    return toByline(parts.find((part) => !NO_NAME.test(part) && findWrittenDate(part) === undefined));
  const before = text
    .slice(0, findWrittenDate(text)?.start ?? 0)
    .replace(/\s(?:投稿日時?|日時)\s*[:：].*$/u, '');
  return toByline(before.replace(/(?:\s(?:at|on)|[\s:：,、(（\-–—])+$/iu, ''));
}

function findHomepage(line: Element): string | null {
  return typedAddress(queryFirst(line, 'a[href^="http"]'));
}
