import { commentAddress } from '../blog/by-selectors';
import { toByline } from '../blog/byline';
import { cleanAddress } from '../blog/clean-address';
import { readCommentId } from '../blog/comment-id';
import { attributeOf, findOwn, rootsOf, textOf } from '../blog/own-elements';
import { documentOf } from '../blog/page-address';
import type { BlogPlatform } from '../blog/platform';
import { timeOf } from '../blog/time-of';
import { queryAll, queryFirst } from '../query';
import { authorById, findAmebaId, isProfileAddress } from './accounts';
import { AMEBA_ID, COMMENT_AUTHOR, COMMENT_TEXT, ENTRY_WHOLE, TYPED_AUTHOR, TYPED_LINK } from './selectors';

/** Text and author stand at most this many elements deep in a comment. */
const MAX_DEPTH = 5;

/** Comments below an Ameba entry, drawn after the page. Only their parts have names; a comment is what holds one of each. */
export const amebaComments: Pick<BlogPlatform, 'findComments' | 'readComment'> = {
  findComments: (root) => [...new Set(rootsOf(root, COMMENT_TEXT).flatMap(findItem))],
  readComment(item) {
    const text = findOwn(item, COMMENT_TEXT);
    if (text === null) return undefined;
    const writer = findOwn(item, COMMENT_AUTHOR);
    const link = writer && queryFirst(writer, 'a[href]');
    const href = attributeOf(link, 'href');
    const id = link !== null && isMembers(link) ? (findAmebaId(href, item) ?? null) : null;
    return {
      id: readCommentId(attributeOf(item, 'id')),
      parentId: null,
      permalink: commentAddress(item, null),
      bodies: [text],
      author: authorById(id),
      byline: toByline(textOf(writer)),
      authorUrl: id === null && href !== null ? cleanAddress(href, null) : null,
      postedAt: timeOf(findOwn(item, 'time'), '+09:00'),
      byOwner: id !== null && id === ownerOf(item),
      pending: false,
      header: writer,
    };
  },
};

/**
 * Guests may give any address as theirs, a member's blog too; only links to members are Ameba's own. Where no link of the
 * page is marked as typed nothing tells the two apart, save that profiles are no address people give.
 */
function isMembers(link: Element): boolean {
  if (link.matches(TYPED_LINK)) return false;
  return isProfileAddress(link) || queryFirst(documentOf(link), TYPED_AUTHOR) !== null;
}

function findItem(text: Element): Element[] {
  let item = text.parentElement;
  for (let depth = 0; item !== null && depth < MAX_DEPTH; depth += 1) {
    if (queryAll(item, COMMENT_TEXT).length > 1) return [];
    if (queryFirst(item, COMMENT_AUTHOR) !== null) return [item];
    item = item.parentElement;
  }
  return [];
}

/** Ameba id of whose entry the page shows. */
function ownerOf(item: Element): string | null {
  return attributeOf(queryFirst(documentOf(item), ENTRY_WHOLE), AMEBA_ID);
}
