import type { PostAuthor } from '@/lib/domain/post';
import type { BlogId } from '@/lib/domain/site';
import { toByline } from './byline';
import { entryAddress, isFrontAddress, isSamePage, readMeta } from './canonical';
import { type EntryMarkup, FOREIGN_PARTS, readEntryMarkup } from './entry-markup';
import { findStatedArticles, type StatedArticle } from './json-ld-article';
import { readLocalTime } from './local-time';
import { textOf } from './own-elements';
import { documentOf } from './page-address';
import { authorByProfile } from './profile-author';

/** What a reader knows of the page before it asks the standards. */
export interface EntryPlace {
  site: BlogId;
  /** Selector of entries: parts of one nested in another are not the outer's. Or what else tells the entry's own parts. */
  entries: string | ((part: Element) => boolean);
  /** The entry is the only one of its page: what the page says of itself, it says of the entry. */
  isOnly: boolean;
  /** Offset of the times the platform shows; null where unknown. */
  zone: string | null;
}

/** What the standards say of an entry. Unknown is null. */
export interface StandardEntry {
  permalink: string | null;
  title: string | null;
  titleElement: Element | null;
  author: PostAuthor | null;
  byline: string | null;
  postedAt: string | null;
}

/**
 * Reads an entry by what pages state for everybody: canonical and Open Graph, JSON-LD, microdata, microformats,
 * `rel=author` and the like (facts/blogs.md §3). On a list of entries only what stands in the entry itself and what
 * JSON-LD says of its address counts.
 */
export function readStandards(entry: Element, { site, entries, isOnly, zone }: EntryPlace): StandardEntry {
  const document = documentOf(entry);
  const isOwn =
    typeof entries === 'string'
      ? (part: Element) => part.closest(`${entries}, ${FOREIGN_PARTS}`) === entry
      : entries;
  const markup = readEntryMarkup(entry, isOwn, zone);
  const permalink = isOnly ? (entryAddress(document) ?? markup.link) : markup.link;
  const stated = findStated(findStatedArticles(document), permalink, isOnly);
  const page = (name: string) => (isOnly ? readMeta(document, name) : null);
  return {
    permalink,
    title: textOf(markup.titleElement) ?? stated?.title ?? page('og:title'),
    titleElement: markup.titleElement,
    ...findWriter(site, stated, markup, permalink, toByline(page('author') ?? page('article:author'))),
    postedAt:
      stated?.postedAt ??
      readLocalTime(page('article:published_time') ?? page('datePublished') ?? '', zone) ??
      markup.postedAt,
  };
}

/** The article that is this entry: by its address, or the only one of a page with only one entry. */
function findStated(
  articles: readonly StatedArticle[],
  permalink: string | null,
  isOnly: boolean,
): StatedArticle | undefined {
  const same = articles.find(({ urls }) => permalink !== null && urls.includes(permalink));
  const [only, ...more] = articles;
  const isElsewhere = (url: string) =>
    permalink !== null && !isFrontAddress(url) && !isSamePage(url, permalink);
  const isOfPage = (article: StatedArticle) => article.urls.length === 0 || !article.urls.every(isElsewhere);
  return same ?? (isOnly && more.length === 0 && only !== undefined && isOfPage(only) ? only : undefined);
}

/**
 * An author by a profile's address only. Where the sources name different people on the blog itself nobody is the
 * writer; a profile elsewhere (`https://x.com/…`) gives way to the one on the blog.
 */
function findWriter(
  site: BlogId,
  stated: StatedArticle | undefined,
  markup: EntryMarkup,
  permalink: string | null,
  pageName: string | null,
): Pick<StandardEntry, 'author' | 'byline'> {
  const statedName = stated?.author?.name ?? null;
  const found = [
    authorByProfile(site, stated?.author?.url ?? null, statedName ?? markup.name, permalink),
    authorByProfile(site, markup.profile, markup.name ?? statedName, permalink),
  ].filter((author) => author !== null);
  const here = found.filter(({ url }) => permalink === null || isSameHost(url, permalink));
  const [first, other = first] = here.length > 0 ? here : found;
  if (first?.key !== other?.key) return { author: null, byline: null };
  return { author: first ?? null, byline: first?.name ?? statedName ?? markup.name ?? pageName };
}

function isSameHost(url: string | null, other: string): boolean {
  return url !== null && new URL(url).hostname === new URL(other).hostname;
}
