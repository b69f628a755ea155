import type { PostAuthor } from '@/lib/domain/post';
import { isWebPage } from '@/lib/domain/web-page';
import { createBlogAdapter } from '../blog/blog-adapter';
import { toByline } from '../blog/byline';
import { entryAddress, readMeta, statedTime } from '../blog/canonical';
import { cleanAddress } from '../blog/clean-address';
import { authorByAccount } from '../blog/host-author';
import { findIdInPath } from '../blog/id-in-path';
import { linkAddress } from '../blog/link-address';
import { attributeOf, findAllOwn, findOwn, rootsOf, textOf } from '../blog/own-elements';
import { documentOf, linkBase, pageAddress, pageUrl } from '../blog/page-address';
import type { EntryReading } from '../blog/platform';
import { formOutOfReach } from '../comment-form';
import { queryAll, queryFirst } from '../query';
import {
  AUTHOR_LINK,
  AUTHOR_PAGE,
  BODY,
  ENTRY,
  EXCERPT,
  IGNORED,
  NAME,
  PAYWALL,
  POST_LINK,
  SIGNS,
  STORY,
  TITLE,
} from './selectors';

const HOST = /^(?:[a-z0-9-]+\.)?medium\.com$/u;
/** Texts end with their number in base 16. */
const POST_ID = /(?:-|\/p\/)([0-9a-f]{8,12})$/u;
const HANDLE = /^(?:https?:\/\/(?:[a-z0-9-]+\.)?medium\.com)\/@([\w.-]{1,50})\/?$/iu;

const idOf = (address: string | null): string | null => findIdInPath(address, POST_ID);

/** The handle of a link to a person and nothing below. */
function findHandle(href: string, base: string): string | undefined {
  const address = cleanAddress(href, base)?.replace(/\?.*$/u, '');
  return address === undefined ? undefined : HANDLE.exec(address)?.[1];
}

/** The page states its writer; in a list the links of each card must agree. */
function findAuthor(entry: Element, isPages: boolean, name: string | null): PostAuthor | null {
  const stated = isPages
    ? [attributeOf(queryFirst(documentOf(entry), AUTHOR_PAGE), 'href'), readMeta(entry, 'article:author')]
    : [];
  const texts = findAllOwn(entry, BODY, ENTRY);
  const linked = findAllOwn(entry, AUTHOR_LINK, ENTRY)
    .filter((link) => !texts.some((text) => text.contains(link)))
    .map((link) => attributeOf(link, 'href'));
  const read = (hrefs: readonly (string | null)[]) =>
    hrefs.flatMap((href) => findHandle(href ?? '', linkBase(entry)) ?? []);
  const handles = read(stated).length > 0 ? read(stated) : read(linked);
  const [handle, ...others] = handles;
  if (handle === undefined || others.some((other) => other !== handle)) return null;
  return authorByAccount('medium', handle, `https://medium.com/@${handle}`, name);
}

function findPermalink(entry: Element, isPages: boolean): string | null {
  if (isPages) return entryAddress(entry);
  const links = queryAll(entry, POST_LINK).map(linkAddress);
  return links.find((address) => idOf(address) !== null)?.replace(/\?source=[^&]*$/u, '') ?? null;
}

function readEntry(entry: Element): EntryReading | undefined {
  const document = documentOf(entry);
  const isOnly = queryAll(document, ENTRY).length === 1 && idOf(pageOf(entry)) !== null;
  const isPages = isOnly || entry === findStory(document);
  const titleElement = findOwn(entry, TITLE, ENTRY);
  const full = findAllOwn(entry, BODY, ENTRY);
  const bodies = full.length > 0 ? full : findAllOwn(entry, EXCERPT, ENTRY).filter(isNoName);
  if (titleElement === null) return undefined;
  const permalink = findPermalink(entry, isPages);
  const byline =
    toByline(textOf(findOwn(entry, NAME, ENTRY))) ?? (isPages ? toByline(readMeta(entry, 'author')) : null);
  return {
    id: idOf(permalink),
    permalink,
    title: textOf(titleElement),
    titleElement,
    bodies,
    author: findAuthor(entry, isPages, byline),
    byline,
    postedAt: isPages ? statedTime(entry) : null,
    truncated: full.length === 0 || queryFirst(documentOf(entry), PAYWALL) !== null,
  };
}

/** The story whose page this is; null on lists, and where it cannot be told from others. */
function findStory(document: Document): Element | null {
  const [story = null, ...others] = idOf(pageOf(document)) === null ? [] : queryAll(document, STORY);
  return others.length > 0 ? null : story;
}

function findEntries(root: ParentNode): Element[] {
  const story = findStory(documentOf(root));
  return rootsOf(root, ENTRY).filter((entry) => story === null || entry === story);
}

/** Names of people stand in links to them. */
function isNoName(element: Element): boolean {
  const link = element.closest('a[href]');
  return link === null || findHandle(attributeOf(link, 'href') ?? '', linkBase(link)) === undefined;
}

const pageOf = (node: Node): string | null => cleanAddress(pageAddress(node), null);

/**
 * Medium, read only: responses open beside the story, drawn by script with generated classes. No stable sign of one, of who
 * wrote it or of its number is published, so none is read; the editor for them is for members.
 */
export const mediumAdapter = createBlogAdapter({
  id: 'medium',
  hasGlobalIds: true,
  matchesUrl: isWebPage,
  matchesPage: (document) => HOST.test(pageUrl(document).hostname) || queryFirst(document, SIGNS) !== null,
  expectsEntries: (url) => POST_ID.test(url.pathname),
  findEntries,
  readEntry,
  findComments: () => [],
  readComment: () => undefined,
  findForms: (document) => (idOf(pageOf(document)) === null ? [] : [formOutOfReach('login', null)]),
  ignoreSelector: IGNORED,
});
