import { commentAddress, commentsBySelectors } from '../blog/by-selectors';
import { toByline } from '../blog/byline';
import { findAllOwn, findOwn, textOf } from '../blog/own-elements';
import { documentOf, pageAddress } from '../blog/page-address';
import type { BlogPlatform } from '../blog/platform';
import { readBodyText } from '../body-text';
import { isBefore } from '../document-order';
import { queryFirst } from '../query';
import { entryNumberOf } from './entry-number';
import { COMMENT, COMMENT_AUTHOR, COMMENT_BODY, COMMENT_PLACE, COMMENT_TIME, REPLIES } from './selectors';

/** `12.` or `12. Posted by` before the name. */
const NUMBER = /^(\d{1,6})\s*[.．]\s*/u;

const table = commentsBySelectors({
  item: COMMENT,
  body: COMMENT_BODY,
  name: COMMENT_AUTHOR,
  homepage: `${COMMENT_AUTHOR} a[href]`,
  time: COMMENT_TIME,
  zone: '+09:00',
  id: readNumber,
  parentId: findAnswered,
});

/**
 * Livedoor's comments: numbered within their entry, answered by thread or by `>>12`. Older pages of them load on demand. An
 * owner's are like any other in every template and in `comment.json`: only the name says so, which anybody may give.
 */
export const livedoorComments: Pick<BlogPlatform, 'findComments' | 'readComment'> = {
  findComments: table.findComments,
  readComment(item) {
    const comment = table.readComment(item);
    if (comment === undefined) return undefined;
    const name = textOf(findOwn(item, COMMENT_AUTHOR))?.replace(NUMBER, '');
    const entry = entryNumberOf(pageAddress(item));
    return {
      ...comment,
      ...(entry === null ? {} : { withinEntry: entry }),
      byline: toByline(name),
      permalink: commentAddress(item.closest(COMMENT_PLACE) ?? item, null),
    };
  },
};

function readNumber(item: Element): string | null {
  const place = item.closest(COMMENT_PLACE)?.getAttribute('id') ?? '';
  return (
    /^com_(\d+)$/u.exec(place)?.[1] ?? NUMBER.exec(textOf(findOwn(item, COMMENT_AUTHOR)) ?? '')?.[1] ?? null
  );
}

/**
 * Of a reply, the comment its thread hangs on. Otherwise what a comment says it answers at its beginning, but only where
 * that comment is on the page before it: people also point at numbers quoted in the entry.
 */
function findAnswered(item: Element): string | null {
  const thread = item.closest(REPLIES);
  const around = thread?.parentElement?.localName === 'li' ? thread.parentElement : thread;
  const head = around?.previousElementSibling;
  if (head?.matches(COMMENT) === true) return readNumber(head);
  const said = /^\s*(?:>>|＞＞|≫)\s*(\d{1,6})(?!\d)/u.exec(
    readBodyText(findAllOwn(item, COMMENT_BODY)).text,
  )?.[1];
  const answered = said === undefined ? null : queryFirst(documentOf(item), `[id="com_${said}"]`);
  return answered !== null && isBefore(answered, item) ? (said ?? null) : null;
}
