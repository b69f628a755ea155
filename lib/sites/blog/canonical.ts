import { queryFirst } from '../query';
import { cleanAddress } from './clean-address';
import { findStatedArticles } from './json-ld-article';
import { readLocalTime } from './local-time';
import { attributeOf } from './own-elements';
import { documentOf, headOf, linkBase, pageAddress } from './page-address';

/** `content` of a `<meta>` in the head, by `property`, `name` or `itemprop`. */
export function readMeta(node: Node, name: string): string | null {
  const head = headOf(node);
  return head === null
    ? null
    : attributeOf(
        queryFirst(head, `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`),
        'content',
      );
}

/** When the page says its entry was published, UTC; null where it names no zone. */
export function statedTime(node: Node): string | null {
  return readLocalTime(readMeta(node, 'article:published_time') ?? '', null);
}

/**
 * The address the page gives as its own: `link[rel=canonical]`, else `og:url`. Cleaned; null where it gives none. One on
 * another host is where a text came out first, or whom somebody copied: it is believed only where the page's JSON-LD says
 * the same. Ghost writes what a writer typed there into both the link and `og:url`.
 */
export function findCanonical(node: Node): string | null {
  const head = headOf(node);
  const link = head === null ? null : attributeOf(queryFirst(head, 'link[rel~="canonical" i]'), 'href');
  const stated = link ?? readMeta(node, 'og:url');
  const address = stated === null ? null : cleanAddress(stated, linkBase(node));
  return address === null || isOnPagesHost(address, node) || isStated(address, node) ? address : null;
}

/** A host without the label of a view: `s.ameblo.jp`. */
const plainHost = (url: string): string =>
  new URL(url).hostname.replace(/^(?:www|m|s|sp|amp|mobile|touch)\./u, '');

/** Whether an address is on the page's own host, in whichever view. */
export function isOnPagesHost(address: string, node: Node): boolean {
  const here = plainHost(pageAddress(node));
  return here === '' || plainHost(address) === here;
}

function isStated(address: string, node: Node): boolean {
  return findStatedArticles(documentOf(node)).some(({ urls }) => urls.includes(address));
}

/** Whether an address is the front of a blog or site and so no entry's. A query such as `?p=12` names an entry. */
export function isFrontAddress(address: string): boolean {
  const { pathname, search } = new URL(address);
  return search === '' && /^\/(?:index\.(?:html?|php))?$/u.test(pathname);
}

/** Whether two addresses are of the same page, with or without `www.`, https and the last slash. */
export function isSamePage(one: string, other: string): boolean {
  const plain = (url: string) => url.replace(/^https?:\/\/(?:www\.)?|\/$/gu, '');
  return plain(one) === plain(other);
}

/**
 * The address of the one entry a page shows: what the page gives as its own, else where it is.
 * @returns null where that is the front of a blog
 */
export function entryAddress(node: Node): string | null {
  const here = cleanAddress(pageAddress(node), null);
  return [findCanonical(node), here].find((address) => address !== null && !isFrontAddress(address)) ?? null;
}
