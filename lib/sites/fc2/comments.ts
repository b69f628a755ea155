import { commentAddress } from '../blog/by-selectors';
import { toByline } from '../blog/byline';
import { readCommentId } from '../blog/comment-id';
import { typedAddress } from '../blog/link-address';
import { attributeOf, findAllOwn, findOwn, rootsOf } from '../blog/own-elements';
import type { BlogPlatform, CommentReading } from '../blog/platform';
import { timeOf } from '../blog/time-of';
import { findWrittenDate } from '../blog/written-date';
import { isElement, queryAll, queryFirst } from '../query';
import { authorOf, bylineOf } from './entries';
import * as Fc2 from './selectors';

/** What the engine shows in place of a comment that the owner has not let through. */
const AWAITING = /^\s*このコメントは管理(?:者|人)の承認待ちです/u;

/** FC2's comments. Each may hold one answer, which only the blog's owner can write. */
export const fc2Comments: Pick<BlogPlatform, 'findComments' | 'readComment'> = {
  findComments: (root) => rootsOf(root, Fc2.ALL_COMMENTS),
  readComment(item) {
    const isReply = item.matches(Fc2.REPLY);
    const comment = isReply ? item.parentElement : item;
    const body = findOwn(item, Fc2.COMMENT_BODY, Fc2.ALL_COMMENTS);
    const shared = {
      permalink: comment === null ? null : commentAddress(comment, null),
      bodies: [isReply || body === null ? item : body],
      postedAt: timeOf(findOwn(item, Fc2.COMMENT_TIME, Fc2.ALL_COMMENTS), '+09:00'),
      pending: AWAITING.test((body ?? item).textContent),
    };
    return isReply ? { ...shared, ...readReply(item) } : { ...shared, ...readWriter(item) };
  },
};

type Writer = Pick<
  CommentReading,
  'id' | 'parentId' | 'author' | 'byline' | 'authorUrl' | 'byOwner' | 'header'
>;

function readReply(reply: Element): Writer {
  return {
    id: null,
    parentId: reply.parentElement === null ? null : idOf(reply.parentElement),
    author: authorOf(reply),
    byline: bylineOf(reply),
    authorUrl: null,
    byOwner: true,
    header: queryFirst(reply, Fc2.COMMENT_TIME),
  };
}

function readWriter(comment: Element): Writer {
  const lines = findAllOwn(comment, Fc2.COMMENT_NAME, Fc2.ALL_COMMENTS);
  const name = lines.find((line) => !line.matches(Fc2.LINE) || isNameLine(line)) ?? null;
  const address = lines.flatMap((line) => queryAll(line, Fc2.HOMEPAGE)).find(isCalledUrl);
  return {
    id: idOf(comment),
    parentId: null,
    author: null,
    byline: name && toByline(readName(name)),
    authorUrl: typedAddress(address ?? (name && queryFirst(name, Fc2.HOMEPAGE))),
    byOwner: false,
    header: name,
  };
}

function idOf(comment: Element): string | null {
  const edit = attributeOf(findOwn(comment, Fc2.EDIT_LINK, Fc2.ALL_COMMENTS), 'href');
  return readCommentId(attributeOf(comment, 'id')) ?? /[?&]rno=(\d+)/u.exec(edit ?? '')?.[1] ?? null;
}

/** Templates put what they like into the footer's lines: the date, the address, a link to change the comment. */
function isNameLine(line: Element): boolean {
  const isOther = isCalledUrl(line) || findWrittenDate(line.textContent) !== undefined;
  return !isOther && queryFirst(line, Fc2.EDIT_LINK) === null;
}

function isCalledUrl(element: Element): boolean {
  return /^\s*URL\s*$/u.test(element.textContent);
}

/** The name before the link called URL, the line of the date or the sign that proves who has the name (`#-`, `#GCA3nAmE`). */
function readName(element: Element): string {
  let name = '';
  for (const node of element.childNodes) {
    if (isElement(node) && (node.localName === 'br' || isCalledUrl(node))) break;
    name += node.textContent ?? '';
  }
  return name.replace(/\s#[\w./-]*\s*$/u, '');
}
