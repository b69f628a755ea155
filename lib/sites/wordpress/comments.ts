import { commentsBySelectors } from '../blog/by-selectors';
import { cleanCommentAddress } from '../blog/clean-address';
import { readCommentId } from '../blog/comment-id';
import { findFirstOwn } from '../blog/first-own';
import { pageAddress, pageUrl } from '../blog/page-address';
import type { BlogPlatform, CommentReading } from '../blog/platform';
import { statedZone } from '../blog/stated-zone';
import { timeOf } from '../blog/time-of';
import { findCommentAuthor } from './author';
import { COMMENT_TIMES, COMMENTS } from './selectors';

/** wpDiscuz numbers its items with the comment and its parent: `wpd-comm-12_7`. */
const WPDISCUZ_ID = /^(?:wpd|wc)-comm-(\d+)_(\d+)$/u;

const table = commentsBySelectors({
  ...COMMENTS,
  id: (item) => idOf(item),
  author: findCommentAuthor,
});

function idOf(item: Element): string | null {
  const id = item.getAttribute('id') ?? '';
  return WPDISCUZ_ID.exec(id)?.[1] ?? readCommentId(id);
}

function findParentId(item: Element, around: string | null): string | null {
  const named = WPDISCUZ_ID.exec(item.getAttribute('id') ?? '')?.[2];
  return named === undefined ? around : named === '0' ? null : named;
}

/** Right after it was sent a comment stands at `?unapproved=12#comment-12`, whatever the theme says beside it. */
function isAwaited(item: Element, id: string | null): boolean {
  const asked = pageUrl(item).searchParams.get('unapproved');
  return asked !== null && asked === id && /承認|moderation|approv/iu.test(item.textContent);
}

/** The page's zone is looked for only where the comment's own time needs it. */
function findPostedAt(item: Element): string | null {
  const time = findFirstOwn(item, COMMENT_TIMES, COMMENTS.item);
  return timeOf(time, null) ?? timeOf(time, statedZone(item));
}

function readComment(item: Element): CommentReading | undefined {
  const reading = table.readComment(item);
  if (reading === undefined) return undefined;
  const { id, permalink } = reading;
  const isOwnLink = permalink?.endsWith(`#comment-${id}`) === true;
  return {
    ...reading,
    parentId: findParentId(item, reading.parentId),
    permalink:
      isOwnLink || id === null ? permalink : cleanCommentAddress(`#comment-${id}`, pageAddress(item)),
    postedAt: findPostedAt(item),
    pending: reading.pending || isAwaited(item, id),
  };
}

export const wordpressComments: Pick<BlogPlatform, 'findComments' | 'readComment'> = {
  findComments: table.findComments,
  readComment,
};
