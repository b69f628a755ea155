import { type CommentForm, formOutOfReach } from '../comment-form';
import { findForms } from '../forms/find-forms';
import { queryFirst } from '../query';
import { FORM, FORM_OPENER, FORM_TEXT } from './selectors';

/**
 * note's form is for members and opens with the comments, by a click. Where there is no such button nothing is said:
 * it is drawn late, and writers may take no comments.
 */
export function findNoteForms(document: Document): CommentForm[] {
  const found = findForms(document, { form: FORM, fields: { body: FORM_TEXT } });
  if (found.length > 0) return found;
  const opener = queryFirst(document, FORM_OPENER);
  return opener === null ? [] : [formOutOfReach('elsewhere', opener)];
}
