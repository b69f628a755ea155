import { commentsBySelectors } from '../blog/by-selectors';
import { toByline } from '../blog/byline';
import { cleanCommentAddress } from '../blog/clean-address';
import { readCommentId } from '../blog/comment-id';
import { typedAddress } from '../blog/link-address';
import { attributeOf, findOwn, rootsOf, textOf } from '../blog/own-elements';
import { linkBase } from '../blog/page-address';
import type { BlogPlatform, CommentReading } from '../blog/platform';
import { queryFirst } from '../query';
import { authorOfLink } from './author';
import {
  COMMENT_BODY,
  COMMENT_HEADER,
  COMMENT_LINK,
  COMMENT_NAME,
  DELETED,
  DELETED_BODY,
  FLAT,
  FLAT_AUTHOR,
  FLAT_FOOTER,
  OWNER,
  THREADED,
} from './selectors';

const threaded = commentsBySelectors({
  item: THREADED,
  except: DELETED,
  body: COMMENT_BODY,
  name: COMMENT_NAME,
  time: COMMENT_LINK,
  link: COMMENT_LINK,
  owner: OWNER,
  header: COMMENT_HEADER,
  zone: null,
});

/** What the template says after a name. */
const SAYS = /\s*(?:さんのコメント|さんは書きました|さんが書きました|said|wrote)?\s*(?:\.{3}|…|:)?\s*$/u;

/** Milliseconds since 1970 in the address of a comment. */
function instantOf(link: Element | null): string | null {
  const written = /[?&]showComment=(\d{12,13})\b/u.exec(link?.getAttribute('href') ?? '')?.[1];
  return written === undefined ? null : new Date(Number(written)).toISOString();
}

/** Profiles of Blogger are people; any other address is what somebody typed. */
function writerOf(
  link: Element | null,
  byline: string | null,
): Pick<CommentReading, 'author' | 'authorUrl' | 'byline'> {
  const author = authorOfLink(link, byline);
  return { author, byline, authorUrl: author === null ? typedAddress(link) : null };
}

function readThreaded(item: Element): CommentReading | undefined {
  const reading = threaded.readComment(item);
  if (reading === undefined) return undefined;
  const link = findOwn(item, `${COMMENT_NAME} a[href]`, THREADED);
  const when = findOwn(item, COMMENT_LINK, THREADED);
  return { ...reading, ...writerOf(link, reading.byline), postedAt: instantOf(when) ?? reading.postedAt };
}

function readFlat(body: Element): CommentReading | undefined {
  const [signature, footer] = [body.previousElementSibling, body.nextElementSibling];
  if (signature === null || !signature.matches(FLAT_AUTHOR) || queryFirst(body, DELETED_BODY) !== null)
    return undefined;
  const link = queryFirst(signature, 'a[href]');
  const when = footer?.matches(FLAT_FOOTER) === true ? queryFirst(footer, COMMENT_LINK) : null;
  const href = attributeOf(when, 'href');
  const name = toByline(textOf(link) ?? textOf(signature)?.replace(SAYS, ''));
  return {
    id: readCommentId(signature.getAttribute('id')),
    parentId: null,
    permalink: href === null ? null : cleanCommentAddress(href, linkBase(body)),
    bodies: [body],
    ...writerOf(link, name),
    postedAt: instantOf(when),
    byOwner: signature.classList.contains('blog-author'),
    pending: false,
    header: body,
  };
}

export const bloggerComments: Pick<BlogPlatform, 'findComments' | 'readComment'> = {
  findComments: (root) => [...threaded.findComments(root), ...rootsOf(root, FLAT)],
  readComment: (item) => (item.matches(FLAT) ? readFlat(item) : readThreaded(item)),
};
