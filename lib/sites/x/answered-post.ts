import type { Post } from '@/lib/domain/post';
import { isBefore } from '../document-order';
import { queryAll } from '../query';
import { isNested } from './find-posts';
import { readPost } from './read-post';
import { CELL, DIALOG, FOCAL_POST, POST } from './selectors';
import { findStatus } from './status-link';

/**
 * Whether what is written in this editor would answer the post. The page shows it by the post it places with the
 * editor: in the same row of a status page, or above the editor in the reply dialog (on phones: the compose page).
 */
export function isAnsweredBy(editor: Element, post: Post): boolean {
  const row = editor.closest(CELL);
  const shown = row === null ? undefined : lastPostBefore(row, editor);
  if (shown !== undefined) return isSamePost(shown, post);
  if (editor.closest(DIALOG) === null && row !== null) return isFocal(editor.ownerDocument, post);
  const sheet = editor.closest(DIALOG) ?? findComposePage(editor);
  if (sheet === null) return isFocal(editor.ownerDocument, post);
  const above = lastPostBefore(sheet, editor);
  return above === undefined ? isAskedFor(editor.ownerDocument, post) : isSamePost(above, post);
}

/** The nearest outermost post that comes before the editor; a post after it is one being quoted. */
function lastPostBefore(container: Element, editor: Element): Element | undefined {
  return [...container.querySelectorAll(POST)]
    .filter((post) => !isNested(post))
    .findLast((post) => isBefore(post, editor));
}

/** By id; where one of them shows none, by author, time and text together. */
function isSamePost(shown: Element, post: Post): boolean {
  const read = readPost(shown);
  if (read === undefined) return false;
  if (read.id !== null && post.id !== null) return read.id === post.id;
  return (
    read.author !== null &&
    read.author.key === post.author?.key &&
    read.postedAt !== null &&
    read.postedAt === post.postedAt &&
    read.text === post.text
  );
}

/** Editor in a row of its own on the post's status page: address and focal post must both say so. */
function isFocal(document: Document, post: Post): boolean {
  const status = findStatus(document.location.pathname);
  if (status === undefined || status.id !== post.id) return false;
  const focal = queryAll(document, FOCAL_POST).filter((candidate) => candidate.closest(DIALOG) === null);
  return focal.length === 1 && focal.every((candidate) => isSamePost(candidate, post));
}

/** Composer opened by a link that names the answered post. */
function isAskedFor(document: Document, post: Post): boolean {
  const { pathname, search } = document.location;
  if (!/^\/(?:compose|intent)\//u.test(pathname)) return false;
  return post.id !== null && new URLSearchParams(search).get('in_reply_to') === post.id;
}

/** On phones the composer is a page of its own. */
function findComposePage(editor: Element): Element | null {
  const isCompose = editor.ownerDocument.location.pathname.startsWith('/compose/');
  return isCompose ? editor.closest('main') : null;
}
