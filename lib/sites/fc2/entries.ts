import type { PostAuthor } from '@/lib/domain/post';
import { toByline } from '../blog/byline';
import { isOnPagesHost, readMeta } from '../blog/canonical';
import { authorByAccount, authorByHost } from '../blog/host-author';
import { linkAddress } from '../blog/link-address';
import { attributeOf, findOwn } from '../blog/own-elements';
import { pageAddress, pageUrl } from '../blog/page-address';
import type { BlogPlatform, EntryReading } from '../blog/platform';
import { entriesBySelectorsOrStructure } from '../web/by-structure';
import * as Fc2 from './selectors';

const HOST = /^([\w-]+)\.blog\d*\.fc2\.com$/u;
/** Names here are given anew: `sora.fc2.net` is another blog than `sora.blog.fc2.com`. */
const OTHER_HOST = /^(?!www\.)[\w-]+\.fc2\.net$/u;
const NUMBER = /\/blog-entry-(\d+)\.html$|[?&]no=(\d+)(?:&|$)/u;

/** Pages of the form, of comments on phones, and for changing a comment. */
const NO_ENTRY = /[?&](?:m2|mode)=/u;

const table = entriesBySelectorsOrStructure(
  {
    entry: Fc2.ENTRY,
    title: Fc2.TITLE,
    body: Fc2.BODY,
    time: Fc2.TIME,
    zone: '+09:00',
    more: Fc2.MORE,
    author: authorOf,
  },
  ({ search }) => !NO_ENTRY.test(search),
);

/** FC2's entries. Their address is always of the same form, whatever a phone or a list adds to it. */
export const fc2Entries: Pick<BlogPlatform, 'findEntries' | 'readEntry'> = {
  findEntries: table.findEntries,
  readEntry(entry): EntryReading | undefined {
    const read = table.readEntry(entry);
    if (read === undefined || read.title === Fc2.ADVERTISEMENT) return undefined;
    const linked = linkAddress(findOwn(entry, Fc2.TITLE_LINK, Fc2.ENTRY));
    const isEntry = (address: string | null | undefined) => address != null && numberOf(address) !== null;
    const address = [linked, read.permalink].find(isEntry) ?? pageAddress(entry);
    const id = /^e(\d+)$/u.exec(attributeOf(entry, 'id') ?? '')?.[1] ?? numberOf(address);
    const permalink = id === null ? null : `${new URL(address).origin}/blog-entry-${id}.html`;
    // A list may show entries of other blogs, whose writer this page does not name.
    const isHere = permalink === null || isOnPagesHost(permalink, entry);
    return {
      ...read,
      id,
      permalink,
      author: isHere ? read.author : null,
      truncated: read.truncated || read.bodies.length === 0,
      byline: (isHere ? bylineOf(entry) : null) ?? read.byline,
    };
  },
};

/** The number of the entry in an address: `/blog-entry-207.html`, on phones also `?no=207`. */
export function numberOf(address: string): string | null {
  const [, inPath, inQuery] = NUMBER.exec(address.replace(/#.*|(?<=\.html)\?.*/u, '')) ?? [];
  return inPath ?? inQuery ?? null;
}

/** The blog's writer by the blog's host; null on domains of their own. */
export function authorOf(node: Node): PostAuthor | null {
  const { hostname, origin } = pageUrl(node);
  if (OTHER_HOST.test(hostname)) return authorByAccount('fc2', hostname, `${origin}/`);
  return authorByHost('fc2', HOST.exec(hostname)?.[1], origin);
}

/** Their name, which the desktop's template states for the whole page. */
export function bylineOf(node: Node): string | null {
  return toByline(readMeta(node, 'author'));
}
