import type { PostAuthor } from '@/lib/domain/post';
import { isWebPage } from '@/lib/domain/web-page';
import { createBlogAdapter } from '../blog/blog-adapter';
import { commentsBySelectors, entriesBySelectors } from '../blog/by-selectors';
import { authorByAccount } from '../blog/host-author';
import { findOwn } from '../blog/own-elements';
import { documentOf, pageUrl } from '../blog/page-address';
import type { BlogPlatform } from '../blog/platform';
import { findSubdomain } from '../host-match';
import { isElement, queryAll, queryFirst } from '../query';
import { findNoteAddress, readNoteAddress, readWriterLink } from './address';
import { findNoteForms } from './forms';
import * as Note from './selectors';

const entries = entriesBySelectors({
  entry: Note.ENTRY,
  title: Note.TITLE,
  body: Note.BODY,
  name: Note.NAME,
  time: Note.TIME,
  zone: null,
  more: Note.PAYWALL,
});

const comments = commentsBySelectors({
  item: Note.COMMENT,
  body: Note.COMMENT_BODY,
  name: Note.COMMENT_NAME,
  time: 'time[datetime]',
  zone: null,
  author: (item) =>
    authorByName(readWriterLink(findOwn(item, `a${Note.COMMENT_NAME}, ${Note.COMMENT_NAME} a`))),
});

function authorByName(name: string | null): PostAuthor | null {
  return authorByAccount('note', name, `https://note.com/${name}`);
}

/** Of more people it is no comment but a list of them: the classes are known from scripts only. */
function isOfOne(comment: Element): boolean {
  return queryAll(comment, Note.COMMENT_NAME).length <= 1;
}

/** The address of the writer's own pages, where nothing is marked: people write there. */
function isEditor(document: Document): boolean {
  return findSubdomain(pageUrl(document), 'editor.note.com') !== undefined;
}

/** note, on note.com and on its writers' domains. */
const note: BlogPlatform = {
  id: 'note',
  hasGlobalIds: true,
  matchesUrl: isWebPage,
  matchesPage(document) {
    const isHere = findSubdomain(pageUrl(document), 'note.com') !== undefined;
    return isHere || queryFirst(document, Note.SIGN) !== null;
  },
  expectsEntries: (url) => url.hostname === 'note.com' && readNoteAddress(url.href) !== null,
  findEntries(root) {
    const document = documentOf(root);
    if (isEditor(document)) return [];
    const isEntryPage = queryFirst(document, Note.ENTRY_WHOLE) !== null;
    // The element around an entry stays when the site goes on to another page; what comes in makes an entry of it.
    const around = isElement(root) ? root.closest(Note.ENTRY_WHOLE) : null;
    const found = new Set([...(around === null ? [] : [around]), ...entries.findEntries(root)]);
    return [...found].filter((entry) => !isEntryPage || !entry.matches(Note.CARD));
  },
  readEntry(entry) {
    const read = entries.readEntry(entry);
    const address = findNoteAddress(entry);
    const writer = readWriterLink(findOwn(entry, Note.WRITER_LINK)) ?? address?.writer ?? null;
    return (
      read && {
        ...read,
        id: address?.key ?? null,
        permalink: address?.permalink ?? null,
        author: authorByName(writer),
        truncated: read.truncated || entry.matches(Note.CARD),
      }
    );
  },
  findComments: (root) => comments.findComments(root).filter(isOfOne),
  readComment(item) {
    const comment = comments.readComment(item);
    const writer = readWriterLink(queryFirst(documentOf(item), Note.WRITER_LINK));
    return comment && { ...comment, byOwner: writer === null ? null : comment.author?.handle === writer };
  },
  findForms: (document) => (isEditor(document) ? [] : findNoteForms(document)),
  ignoreSelector: Note.IGNORED,
};

export const noteAdapter = createBlogAdapter(note);
