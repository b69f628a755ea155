import type { PostAuthor } from '@/lib/domain/post';
import { isBefore } from '../document-order';
import { queryAll } from '../query';
import { toByline } from './byline';
import { entryAddress, isOnPagesHost, statedTime } from './canonical';
import { cleanCommentAddress } from './clean-address';
import { commentIdOf } from './comment-id';
import { linkAddress, typedAddress } from './link-address';
import { attributeOf, findAllOwn, findOwn, rootsOf, textOf } from './own-elements';
import { documentOf, linkBase, pageAddress } from './page-address';
import type { BlogPlatform } from './platform';
import { timeOf } from './time-of';
import { isOfChange } from './time-of-change';

/** Where a platform's page has what, as selectors. What a platform does not show is left out and stays unknown. */
export interface EntrySelectors {
  /** One entry, in lists and alone. */
  entry: string;
  /** Entries that are none: advertisements in their shape. */
  except?: string;
  title?: string;
  /** Link to the entry itself, mostly in the title. */
  link?: string;
  body: string;
  /**
   * The text in full, where lists show less or nothing of it. The only entry of a page to have it is what the page is about
   * and says of itself, whatever cards of others stand below.
   */
  full?: string;
  name?: string;
  time?: string;
  /** Offset of the times shown: `+09:00`; null where they state their own. */
  zone: string | null;
  /** Stands in entries of which only the beginning is shown: 続きを読む. */
  more?: string;
  id?(entry: Element, permalink: string | null): string | null;
  /** Whoever writes the blog of the page, by a stable id only; the name alone is the byline. */
  author?(entry: Element): PostAuthor | null;
}

/** The same for comments. */
export interface CommentSelectors {
  /** One comment; they may be nested in each other. */
  item: string;
  /** Items that are none: pingbacks, templates of scripts. */
  except?: string;
  body: string;
  name?: string;
  /** Link with the address the writer gave for themselves. */
  homepage?: string;
  time?: string;
  /** As above. */
  zone: string | null;
  /** Link to the comment itself. Without it the address is the page's with the item's id. */
  link?: string;
  /** What an owner's comment is or holds: `.bypostauthor`; without it nobody can tell whose one is. */
  owner?: string;
  /** What a comment awaiting moderation is or holds. */
  pending?: string;
  /** Where the chip sits; without it, at the name. */
  header?: string;
  /** Without it: the number in the item's id or anchor. */
  id?(item: Element): string | null;
  /** Without it: the item around it. */
  parentId?(item: Element): string | null;
  author?(item: Element): PostAuthor | null;
}

/**
 * Entries of a platform whose pages can be told by selectors. Spread the result into a `BlogPlatform`:
 * `{ id: 'jugem', …, ...entriesBySelectors(ENTRIES), ...commentsBySelectors(COMMENTS) }`. What a platform does its own
 * way replaces one function: `author: (entry) => …`, or `readEntry` around this one.
 */
export function entriesBySelectors(table: EntrySelectors): Pick<BlogPlatform, 'findEntries' | 'readEntry'> {
  const own = (entry: Element, selector: string | undefined) =>
    selector === undefined ? null : findOwn(entry, selector, table.entry);
  const findEntries = (root: ParentNode) => without(rootsOf(root, table.entry), table.except);

  /** Whether the page is about this entry, as far as that can be told by its text. */
  function isPages(entry: Element): boolean {
    return own(entry, table.full) !== null && queryAll(documentOf(entry), table.full ?? '').length === 1;
  }

  function findPermalink(entry: Element): string | null {
    if (isPages(entry)) return entryAddress(entry);
    const linked = linkAddress(own(entry, table.link));
    const isOnly = () => findEntries(documentOf(entry)).length === 1;
    // The page's address is the entry's only where the entry is the page's only one.
    return linked ?? (isOnly() ? entryAddress(entry) : null);
  }

  function findTime(entry: Element): Element | null {
    const first = own(entry, table.time);
    if (first === null || table.time === undefined || !isOfChange(first)) return first;
    return findAllOwn(entry, table.time, table.entry).find((time) => !isOfChange(time)) ?? null;
  }

  return {
    findEntries,
    readEntry(entry) {
      const bodies = findAllOwn(entry, table.body, table.entry);
      const titleElement = own(entry, table.title);
      if (bodies.length === 0 && titleElement === null) return undefined;
      const permalink = findPermalink(entry);
      // A list may show entries of other blogs.
      const isHere = permalink === null || isOnPagesHost(permalink, entry);
      const author = isHere ? (table.author?.(entry) ?? null) : null;
      return {
        id: table.id?.(entry, permalink) ?? null,
        permalink,
        title: textOf(titleElement),
        titleElement,
        bodies,
        author,
        byline: toByline(textOf(own(entry, table.name))) ?? author?.name ?? null,
        postedAt: (isPages(entry) ? statedTime(entry) : null) ?? timeOf(findTime(entry), table.zone),
        truncated:
          own(entry, table.more) !== null || (table.full !== undefined && own(entry, table.full) === null),
      };
    },
  };
}

/** Comments of a platform whose pages can be told by selectors; see `entriesBySelectors`. */
export function commentsBySelectors(
  table: CommentSelectors,
): Pick<BlogPlatform, 'findComments' | 'readComment'> {
  const own = (item: Element, selector: string | undefined) =>
    selector === undefined ? null : findOwn(item, selector, table.item);
  const isOrHolds = (item: Element, selector: string | undefined) =>
    selector !== undefined && (item.matches(selector) || own(item, selector) !== null);
  const readId = (item: Element) =>
    table.id?.(item) ?? commentIdOf(item, (part) => part.closest(table.item) === item);

  /** Up to the next name: in an answer whose own element a theme gave no class, somebody else speaks. */
  function findBodies(item: Element): Element[] {
    const bodies = findAllOwn(item, table.body, table.item);
    const [first] = bodies;
    if (first === undefined || bodies.length === 1 || table.name === undefined) return bodies;
    const names = findAllOwn(item, table.name, table.item);
    const next = names.length > 1 ? names.find((name) => isBefore(first, name)) : undefined;
    return next === undefined ? bodies : bodies.filter((body) => isBefore(body, next));
  }

  function findAround(item: Element): string | null {
    const around = item.parentElement?.closest(table.item) ?? null;
    return around === null ? null : readId(around);
  }

  return {
    findComments: (root) => without(rootsOf(root, table.item), table.except),
    readComment(item) {
      const bodies = findBodies(item);
      if (bodies.length === 0) return undefined;
      const name = own(item, table.name);
      const author = table.author?.(item) ?? null;
      return {
        id: readId(item),
        parentId: table.parentId === undefined ? findAround(item) : table.parentId(item),
        permalink: commentAddress(item, own(item, table.link)),
        bodies,
        author,
        byline: toByline(textOf(name)) ?? author?.name ?? null,
        authorUrl: typedAddress(own(item, table.homepage)),
        postedAt: timeOf(own(item, table.time), table.zone),
        byOwner: table.owner === undefined ? null : isOrHolds(item, table.owner),
        pending: isOrHolds(item, table.pending),
        header: own(item, table.header) ?? name,
      };
    },
  };
}

/**
 * The address of one comment: of its own link where the platform has one, else the page's with the item's id as hash.
 * @returns null where neither is there
 */
export function commentAddress(item: Element, link: Element | null): string | null {
  const href = attributeOf(link, 'href');
  if (href !== null) return cleanCommentAddress(href, linkBase(item));
  const id = attributeOf(item, 'id') ?? attributeOf(item, 'name');
  return id === null ? null : cleanCommentAddress(`#${id}`, pageAddress(item));
}

function without(elements: Element[], except: string | undefined): Element[] {
  return except === undefined ? elements : elements.filter((element) => !element.matches(except));
}
