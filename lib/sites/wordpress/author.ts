import { idKey, profileKey } from '@/lib/domain/identity';
import type { PostAuthor } from '@/lib/domain/post';
import { toByline } from '../blog/byline';
import { readMeta } from '../blog/canonical';
import { linkAddress } from '../blog/link-address';
import { onlyAuthor } from '../blog/only-author';
import { isOfOtherRole } from '../blog/other-role';
import { findAllOwn, textOf } from '../blog/own-elements';
import { documentOf, pageAddress, pageUrl } from '../blog/page-address';
import { findWritersBox } from '../blog/writers-box';
import { personOf } from '../person';
import { queryAll, queryFirst } from '../query';
import {
  API_LINK,
  AUTHOR_LINK,
  BYLINE_PLACE,
  ENTRY,
  EXCERPT,
  FULL_TEXT,
  NAMES,
  NAMES_OTHERS,
  NOT_THE_ENTRYS,
  OWN_COMMENT,
} from './selectors';

const ARCHIVE = /^(.*\/author\/[^/]+)\/?$/u;

/**
 * The author of an entry by the archive it links to. Only links count that stand where themes say who wrote it: others
 * recommend. Of several there nobody is the one.
 * @param isPages whether the page is about this entry: then a byline or author box outside it counts, too
 */
export function findEntryAuthor(entry: Element, isPages: boolean): PostAuthor | null {
  // Cards of other entries may stand in the page's own.
  const item = entry.matches(ENTRY) ? entry : null;
  const inside = queryAll(entry, AUTHOR_LINK).filter((link) => link.closest(ENTRY) === item);
  const isWriters = (link: Element) => isTheEntrys(link) && !isOfOtherRole(link, entry);
  const own = findOne(inside.filter(isWriters));
  if (!isPages) return own;
  const around = queryAll(documentOf(entry), AUTHOR_LINK).filter((link) => isAround(link, entry));
  const linked = own ?? findOne(around.filter(isWriters)) ?? findBoxed(entry);
  const commenting = linked === null || isNumbered(linked) ? findCommentingAuthor(entry) : null;
  if (linked === null || commenting === null) return linked ?? commenting;
  // Without pretty addresses archives have numbers and comments names: one person, known under both.
  return { ...commenting, idKey: linked.key, name: linked.name, url: linked.url };
}

/** Whether a link stands outside all entries and in nothing that is about others. */
function isAround(link: Element, entry: Element): boolean {
  const others = link.closest(NAMES_OTHERS);
  return link.closest(ENTRY) === null && (others === null || others.contains(entry));
}

function findBoxed(entry: Element): PostAuthor | null {
  const found = findWritersBox(entry, AUTHOR_LINK, findEntryByline(entry, false));
  return found && onlyOf(found.links);
}

const isNumbered = ({ key }: PostAuthor): boolean => key.startsWith(idKey('wordpress', ''));

/** WordPress marks comments by the person who wrote the entry: `bypostauthor`, by their account. */
function findCommentingAuthor(entry: Element): PostAuthor | null {
  const authors = queryAll(documentOf(entry), OWN_COMMENT).map(findCommentAuthor);
  const [first] = authors;
  return first != null && authors.every((author) => author?.key === first.key) ? first : null;
}

/** The author of a comment by a registered person: `byuser comment-author-sora`, `sora` the name of their archive. */
export function findCommentAuthor(item: Element): PostAuthor | null {
  if (!item.classList.contains('byuser')) return null;
  const slug = [...item.classList].find((name) => /^comment-author-(?!\d+$).+/u.test(name))?.slice(15);
  if (slug === undefined) return null;
  const archive = new URL(`author/${slug}`, frontOf(item));
  const shown = queryAll(documentOf(item), AUTHOR_LINK).flatMap((link) => findArchive(link) ?? []);
  const page = shown.find(({ key }) => key === profileKey('wordpress', archive));
  return personOf(profileKey('wordpress', archive), page?.url ?? null);
}

/** The name beside an entry, and on its own page the one the page states. */
export function findEntryByline(entry: Element, isPages: boolean): string | null {
  for (const selector of NAMES) {
    const found = findAllOwn(entry, selector, entry.matches(ENTRY) ? ENTRY : undefined).filter(
      (name) => isTheEntrys(name) && !isOfOtherRole(name, entry),
    );
    const name = found.map((element) => toByline(textOf(element))).find((each) => each !== null);
    if (name != null) return name;
  }
  return isPages ? toByline(readMeta(entry, 'author')) : null;
}

const isTheEntrys = (element: Element): boolean =>
  element.closest(NOT_THE_ENTRYS) === null && element.closest(`${FULL_TEXT}, ${EXCERPT}`) === null;

function findOne(links: Element[]): PostAuthor | null {
  return onlyOf(links.filter((link) => link.closest(BYLINE_PLACE) !== null));
}

const onlyOf = (links: Element[]): PostAuthor | null =>
  onlyAuthor(links.flatMap((link) => findArchive(link) ?? []));

/** The person whose entries a link lists; null for other addresses and other sites. */
function findArchive(link: Element): PostAuthor | undefined {
  const url = linkAddress(link);
  if (url === null) return undefined;
  const address = new URL(url);
  if (address.host !== pageUrl(link).host) return undefined;
  const name = toByline(textOf(link));
  const number = /^\?author=(\d+)$/u.exec(address.search)?.[1];
  if (number !== undefined) return personOf(idKey('wordpress', `${address.host}/${number}`), url, name);
  const path = ARCHIVE.exec(address.pathname)?.[1];
  return path === undefined
    ? undefined
    : personOf(profileKey('wordpress', address), `${address.origin}${path}/`, name);
}

/** Front of the blog, with a slash at the end. */
function frontOf(node: Node): string {
  const api = queryFirst(documentOf(node), API_LINK)?.getAttribute('href') ?? '';
  const front = /^(.*\/)(?:wp-json\/|\?rest_route=).*$/u.exec(api)?.[1];
  const page = pageAddress(node);
  return front !== undefined && URL.canParse(front, page)
    ? new URL(front, page).href
    : new URL('/', page).href;
}
