import { idKey } from '@/lib/domain/identity';
import type { PostAuthor } from '@/lib/domain/post';
import { isWebPage } from '@/lib/domain/web-page';
import { createBlogAdapter } from '../blog/blog-adapter';
import { commentsBySelectors, entriesBySelectors } from '../blog/by-selectors';
import { toByline } from '../blog/byline';
import { authorByAccount } from '../blog/host-author';
import { findIdInPath } from '../blog/id-in-path';
import { findStatedArticle } from '../blog/json-ld-article';
import { onlyAuthor } from '../blog/only-author';
import { findAllOwn, textOf } from '../blog/own-elements';
import { pageUrl } from '../blog/page-address';
import { formOutOfReach } from '../comment-form';
import { personOf } from '../person';
import { queryFirst } from '../query';
import {
  BODY,
  CARD_TITLE,
  COMMENT,
  COMMENT_BODY,
  ENTRY,
  IGNORED,
  OWNER,
  PAYWALL,
  PERSON_LINK,
  SIGNS,
  SUBTITLE,
  TIME,
  TITLE,
} from './selectors';

const POST = /^\/p\/([\w-]+)(?:\/comments)?\/?$/u;
const HANDLE = /^https:\/\/(?:www\.)?substack\.com\/@([\w-]{1,50})(?:[/?#]|$)/u;
const PROFILE = /^https:\/\/(?:www\.)?substack\.com\/profile\/(\d{1,15})(?:[-/?#]|$)/u;

function readPerson(link: Element): PostAuthor | undefined {
  const href = link.getAttribute('href') ?? '';
  const handle = HANDLE.exec(href)?.[1];
  const id = PROFILE.exec(href)?.[1];
  const name = toByline(textOf(link));
  if (handle !== undefined)
    return authorByAccount('substack', handle, `https://substack.com/@${handle}`, name) ?? undefined;
  return id === undefined
    ? undefined
    : personOf(idKey('substack', id), `https://substack.com/profile/${id}`, name);
}

/** The one person linked there, outside texts; of several nobody is the one. */
function findPerson(root: Element, items: string, texts: string): PostAuthor | null {
  const links = findAllOwn(root, PERSON_LINK, items).filter((link) => link.closest(texts) === null);
  return onlyAuthor(links.flatMap((link) => readPerson(link) ?? []));
}

const entries = entriesBySelectors({
  entry: ENTRY,
  title: TITLE,
  link: CARD_TITLE,
  body: `${SUBTITLE}, ${BODY}`,
  full: BODY,
  time: TIME,
  more: PAYWALL,
  zone: null,
  id: (_entry, permalink) => findIdInPath(permalink, POST),
});

const comments = commentsBySelectors({
  item: COMMENT,
  body: COMMENT_BODY,
  time: 'a[title], time',
  owner: OWNER,
  zone: null,
  author: (item) => findPerson(item, COMMENT, COMMENT_BODY),
});

/** Substack, read only: comments are for subscribers who signed in. Slugs count per publication. */
export const substackAdapter = createBlogAdapter({
  id: 'substack',
  hasGlobalIds: false,
  matchesUrl: isWebPage,
  matchesPage: (document) =>
    pageUrl(document).hostname.endsWith('.substack.com') || queryFirst(document, SIGNS) !== null,
  expectsEntries: (url) => POST.test(url.pathname),
  findEntries: entries.findEntries,
  readEntry(entry) {
    const reading = entries.readEntry(entry);
    if (reading === undefined || (reading.bodies.length === 0 && reading.permalink === null))
      return undefined;
    const stated = findStatedArticle(entry, reading.permalink);
    const author = findPerson(entry, ENTRY, BODY);
    return {
      ...reading,
      author,
      byline: reading.byline ?? author?.name ?? stated?.author?.name ?? null,
      postedAt: reading.postedAt ?? stated?.postedAt ?? null,
    };
  },
  ...comments,
  findForms: (document) => (POST.test(pageUrl(document).pathname) ? [formOutOfReach('login', null)] : []),
  ignoreSelector: IGNORED,
});
