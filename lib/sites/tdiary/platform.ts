import { isWebPage } from '@/lib/domain/web-page';
import { createBlogAdapter } from '../blog/blog-adapter';
import { entriesBySelectors } from '../blog/by-selectors';
import { toByline } from '../blog/byline';
import { readMeta } from '../blog/canonical';
import { cleanCommentAddress } from '../blog/clean-address';
import { readCommentId } from '../blog/comment-id';
import { attributeOf, findOwn, rootsOf, textOf } from '../blog/own-elements';
import { linkBase } from '../blog/page-address';
import type { CommentReading } from '../blog/platform';
import { statedZone } from '../blog/stated-zone';
import { timeOf } from '../blog/time-of';
import { orClosed } from '../comment-form';
import { findForms } from '../forms/find-forms';
import { queryFirst } from '../query';
import {
  BODY,
  CLOSED,
  COMMENT,
  COMMENT_LINK,
  COMMENT_NAME,
  COMMENT_TIME,
  ENTRY,
  FORM,
  FORM_FIELDS,
  IGNORED,
  LINK,
  SIGNATURE,
  SIGNS,
  TITLE,
} from './selectors';

/** `?date=20180617`, `20180617.html`, `20180617p01.html`. */
const DAY = /(?:[?&]date=|\/)(\d{8})(?:p\d+)?(?:\.html)?(?:[&#]|$)/u;

const dayOf = (address: string | null): string | null => DAY.exec(address ?? '')?.[1] ?? null;

const entries = entriesBySelectors({
  entry: ENTRY,
  title: TITLE,
  link: LINK,
  body: BODY,
  // The page shows the day only, and a day is no instant.
  zone: null,
  id: (_entry, permalink) => dayOf(permalink),
});

function readComment(body: Element): CommentReading | undefined {
  const signature = body.previousElementSibling;
  if (signature === null || !signature.matches(SIGNATURE)) return undefined;
  const link = findOwn(signature, COMMENT_LINK);
  const href = attributeOf(link, 'href');
  const permalink = href === null ? null : cleanCommentAddress(href, linkBase(body));
  const day = dayOf(permalink);
  return {
    id: readCommentId(attributeOf(link, 'name') ?? /#(c\d+)$/u.exec(href ?? '')?.[1]),
    ...(day === null ? {} : { withinEntry: day }),
    parentId: null,
    permalink,
    bodies: [body],
    author: null,
    byline: toByline(textOf(findOwn(signature, COMMENT_NAME))),
    authorUrl: null,
    postedAt: timeOf(findOwn(signature, COMMENT_TIME), statedZone(body)),
    // The template writes every comment alike (tdiary-core, plugin/00default.rb), and anybody may give the writer's name.
    byOwner: null,
    pending: false,
    header: body,
  };
}

/** tDiary on any host. Diaries have one writer, whom no stable sign names: the name stands in the page's head. */
export const tdiaryAdapter = createBlogAdapter({
  id: 'tdiary',
  hasGlobalIds: false,
  matchesUrl: isWebPage,
  matchesPage: (document) => queryFirst(document, SIGNS) !== null,
  expectsEntries: (url) => DAY.test(url.pathname + url.search),
  findEntries: entries.findEntries,
  readEntry(entry) {
    const reading = entries.readEntry(entry);
    return reading && { ...reading, byline: toByline(readMeta(entry, 'author')) };
  },
  findComments: (root) => rootsOf(root, COMMENT),
  readComment,
  // 「ツッコミを入れる」 of a list leads to the page of its day: the form is found there.
  findForms: (document) =>
    orClosed(
      findForms(document, { form: FORM, fields: FORM_FIELDS }).filter(({ state }) => state !== 'elsewhere'),
      queryFirst(document, CLOSED) !== null,
    ),
  ignoreSelector: IGNORED,
});
