import { type CommentForm, formOutOfReach } from '../comment-form';
import { findForms } from '../forms/find-forms';
import { queryAll, queryFirst } from '../query';
import { BODY, ENTRY_PAGE, FORM_OPENER } from './selectors';

/**
 * Hatena's form opens by a click on コメントを書く only; most blogs then ask to sign in, which the page does not tell before.
 * Without that link the blog takes no comments. Some blogs put a comment service in its place.
 */
export function findHatenaForms(document: Document): CommentForm[] {
  const found = findForms(document);
  if (found.length > 0) return found;
  const openers = queryAll(document, FORM_OPENER).filter((opener) => opener.checkVisibility());
  if (openers.length > 0) return openers.map((opener) => formOutOfReach('elsewhere', opener));
  const isEntry = queryFirst(document, ENTRY_PAGE) !== null && queryFirst(document, BODY) !== null;
  return isEntry ? [formOutOfReach('closed', null)] : [];
}
