import { type EntrySelectors, entriesBySelectors } from '../blog/by-selectors';
import { isOnPagesHost } from '../blog/canonical';
import { documentOf, pageUrl } from '../blog/page-address';
import type { BlogPlatform } from '../blog/platform';
import { isElement, queryFirst } from '../query';
import { findCommentItems } from './find-comments';
import { findLayout } from './find-layout';
import { type CommentThread, readWebComment } from './read-comment';
import { readWebEntry } from './read-entry';

type Entries = Pick<BlogPlatform, 'findEntries' | 'readEntry'>;
type Comments = Pick<BlogPlatform, 'findComments' | 'readComment'>;

/** Offset of the times a platform shows, or where a page may say it. */
type Zone = string | ((document: Document) => string | null);

/** Letters a part that comes in later must have to be an entry. */
const MIN_LETTERS = 120;

/**
 * Entries of a platform whose writers may replace the template: on pages without anything the known templates have, by
 * standards and structure. Who wrote them and their ids are the platform's business in either case.
 * @param showsEntries whether a page at this address shows entries at all: a page of comments has text, too
 */
export function entriesBySelectorsOrStructure(
  table: EntrySelectors,
  showsEntries: (url: URL) => boolean = () => true,
): Entries {
  const known = entriesBySelectors(table);
  const alone = new WeakSet<Element>();
  return {
    findEntries(root) {
      const document = documentOf(root);
      if (queryFirst(document, table.entry) !== null) return known.findEntries(root);
      if (!showsEntries(pageUrl(document))) return [];
      const isPart = isElement(root) && root.localName !== 'body';
      if (isPart && root.textContent.length < MIN_LETTERS) return [];
      const { entries, isOnly } = findLayout(document);
      for (const entry of entries) isOnly ? alone.add(entry) : alone.delete(entry);
      return isPart ? entries.filter((entry) => root.contains(entry)) : entries;
    },
    readEntry(entry) {
      if (entry.matches(table.entry)) return known.readEntry(entry);
      const read = readWebEntry(entry, alone.has(entry));
      return {
        ...read,
        id: table.id?.(entry, read.permalink) ?? null,
        // A list may show entries of other blogs.
        author: isHere(entry, read.permalink) ? (table.author?.(entry) ?? null) : null,
      };
    },
  };
}

function isHere(entry: Element, permalink: string | null): boolean {
  return permalink === null || isOnPagesHost(permalink, entry);
}

/**
 * Comments of a platform of whose markup for them nothing is sure: by structure, after its entry.
 * @param zone of the times the platform shows
 * @param entries selector of entries: comments stand after the first
 * @param area where they can be; without it anywhere
 */
export function commentsByStructure(zone: Zone, entries: string, area?: string): Comments {
  const zoneOf = typeof zone === 'string' ? () => zone : zone;
  const threads = new WeakMap<Document, CommentThread>();

  function findItems(root: ParentNode): Element[] {
    const document = documentOf(root);
    const body = queryFirst(document, entries);
    if (area === undefined) return findCommentItems(root, body);
    return findCommentItems(root, body).filter((item) => item.closest(area) !== null);
  }

  function readThread(document: Document): CommentThread {
    const thread = { items: new Set(findItems(document)), zone: zoneOf(document) };
    threads.set(document, thread);
    return thread;
  }

  return {
    findComments: (root) => (isElement(root) ? findItems(root) : [...readThread(documentOf(root)).items]),
    readComment(comment) {
      const document = documentOf(comment);
      const thread = threads.get(document);
      const comments = thread?.items.has(comment) === true ? thread : readThread(document);
      const read = readWebComment(comment, comments);
      // Whom a link beside a name leads to is not known here.
      return read && { ...read, author: null };
    },
  };
}

/** Comments of a platform whose writers may replace the template: as above where the page has none that are known. */
export function orCommentsByStructure(
  known: Comments,
  selector: string,
  zone: Zone,
  entries: string,
): Comments {
  const other = commentsByStructure(zone, entries);
  const isKnown = (node: Node) => queryFirst(documentOf(node), selector) !== null;
  return {
    findComments: (root) => (isKnown(root) ? known : other).findComments(root),
    readComment: (comment) => (comment.matches(selector) ? known : other).readComment(comment),
  };
}
