import { isWebPage } from '@/lib/domain/web-page';
import { createBlogAdapter } from '../blog/blog-adapter';
import { documentOf, pageAddress } from '../blog/page-address';
import { statedZone } from '../blog/stated-zone';
import { findForms } from '../forms/find-forms';
import { isElement, queryFirst } from '../query';
import { findCommentItems } from './find-comments';
import { findLayout, type PageLayout } from './find-layout';
import { type CommentThread, readWebComment } from './read-comment';
import { readWebEntry } from './read-entry';
import { ENTRY, IGNORED } from './selectors';

/** Letters a part that comes in must have to be an entry without any markup for one. */
const MIN_UNMARKED = 80;

/** What the last look at a whole page found. */
interface Look {
  document: Document;
  address: string;
  layout: PageLayout;
  thread: CommentThread | undefined;
}

/**
 * Any page the agent enables: read by the standards first, then by its structure. Which elements are entries is seen
 * only from the whole page, so the last look at it is kept until the page changes where it matters or its address does.
 */
let last: Look | undefined;

function lookAgain(document: Document): Look {
  last = { document, address: pageAddress(document), layout: findLayout(document), thread: undefined };
  return last;
}

function lookAt(document: Document): Look {
  const isSame = last?.document === document && last.address === pageAddress(document);
  return last !== undefined && isSame ? last : lookAgain(document);
}

function threadAgain(document: Document): CommentThread {
  const look = lookAt(document);
  const [entry = null] = look.layout.isOnly ? look.layout.entries : [];
  const items = new Set(findCommentItems(document, entry));
  const writer = entry === null || items.size === 0 ? null : (readWebEntry(entry, true).author?.key ?? null);
  look.thread = { items, zone: statedZone(document), writer };
  return look.thread;
}

/** Whether a part that came in or changed may change what the page's entries are. */
function mayHoldEntries(root: Element, { entries }: PageLayout): boolean {
  if (entries.includes(root) || root.matches(ENTRY) || queryFirst(root, ENTRY) !== null) return true;
  return entries.length === 0 && root.textContent.length >= MIN_UNMARKED;
}

/** A part of the page; undefined for the whole of it. */
function partOf(root: ParentNode): Element | undefined {
  return isElement(root) && root.localName !== 'body' && root.localName !== 'html' ? root : undefined;
}

export const webAdapter = createBlogAdapter({
  id: 'web',
  hasGlobalIds: false,
  matchesUrl: isWebPage,
  matchesPage: () => true,
  // A page of which nobody knows what it should hold has no fault.
  expectsEntries: () => false,
  findEntries(root) {
    const document = documentOf(root);
    const part = partOf(root);
    if (part === undefined) return lookAgain(document).layout.entries;
    if (!mayHoldEntries(part, lookAt(document).layout)) return [];
    return lookAgain(document).layout.entries.filter((entry) => part.contains(entry));
  },
  readEntry(entry) {
    const { entries, isOnly } = lookAt(documentOf(entry)).layout;
    return readWebEntry(entry, isOnly && entries.includes(entry));
  },
  findComments(root) {
    const document = documentOf(root);
    const part = partOf(root);
    if (part === undefined) return [...threadAgain(document).items];
    const { isOnly, entries } = lookAt(document).layout;
    return findCommentItems(part, (isOnly ? entries[0] : null) ?? null);
  },
  readComment(comment) {
    const document = documentOf(comment);
    const known = lookAt(document).thread;
    return readWebComment(comment, known?.items.has(comment) === true ? known : threadAgain(document));
  },
  findForms,
  ignoreSelector: IGNORED,
});
