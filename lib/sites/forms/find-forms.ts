import { type CommentForm, type FormField, NO_FIELDS } from '../comment-form';
import { isInEditor } from '../editor';
import { isElement, queryAll, queryFirst } from '../query';
import { isInside, parentOf } from './clobber-safe';
import { findFrames } from './frames';
import { findNotices } from './notices';
import { findOpeners } from './openers';
import { readFields, textControlsOf } from './read-fields';
import { COMMENT_FORM, isForOther, scoreForm } from './score-form';
import { pageSight, type Sight } from './sight';

/** What a platform's adapter knows better than the general search. */
export interface FormHints {
  /** Selector of forms, or of what stands for one, that are certainly for comments. */
  form?: string;
  /** Selectors of controls, inside such a form or any other that was found. They still must be seen, and no trap. */
  fields?: Partial<Record<FormField, string>>;
  sight?: Sight;
}

/** How much must speak for a form nobody sees to be called the page's comment form. */
const SURELY = COMMENT_FORM + 2;

/**
 * Every place the page offers for a comment on what it shows. Forms in the page come first, the likeliest one at the
 * head; then frames of comment services. Without either: a form that opens elsewhere or by a button of the page, or the
 * page's own word that comments are closed or for members. Never chosen: search, contact, sharing, newsletters and
 * traps for robots (facts/blogs.md §1, §3). Empty where the page says nothing of comments.
 */
export function findForms(document: Document, hints: FormHints = {}): CommentForm[] {
  const sight = hints.sight ?? pageSight;
  const scored = candidates(document, hints)
    .map((form) => ({ form, score: isKnown(form, hints) ? Number.POSITIVE_INFINITY : scoreForm(form) }))
    .filter(({ score }) => score >= COMMENT_FORM)
    .toSorted((one, other) => other.score - one.score);
  const inline = scored.flatMap(({ form }): CommentForm[] => {
    const fields = { ...readFields(form, sight), ...readKnown(form, hints, sight) };
    if (fields.body === null) return [];
    return [{ state: 'inline', href: null, service: null, fields, element: form }];
  });
  const reachable = [...inline, ...findFrames(document)];
  if (reachable.length > 0) return reachable;
  const openers = findOpeners(document);
  if (openers.length > 0) return openers;
  const notices = findNotices(document);
  if (notices.length > 0) return notices;
  const hidden = scored.find(({ form, score }) => score >= SURELY && textControlsOf(form).length > 0);
  return hidden === undefined
    ? []
    : [{ state: 'elsewhere', href: null, service: null, fields: NO_FIELDS, element: hidden.form }];
}

function isKnown(form: Element, { form: known }: FormHints): boolean {
  return known !== undefined && form.matches(known) && !isForOther(form);
}

function readKnown(form: Element, { fields }: FormHints, sight: Sight): Partial<CommentForm['fields']> {
  const found: Partial<CommentForm['fields']> = {};
  for (const [field, selector] of Object.entries(fields ?? {})) {
    const control = textControlsOf(form).find((each) => each.matches(selector) && sight.isSeen(each));
    if (control !== undefined) found[field as FormField] = control;
  }
  return found;
}

/** Forms with a text area, and text areas without a form together with what stands around them. */
function candidates(document: Document, { form: known }: FormHints): Element[] {
  const forms = queryAll(document, 'form').filter(
    (form) => queryFirst(form, 'textarea') !== null || hasOutside(form),
  );
  const loose = queryAll(document, 'textarea')
    .filter((area) => area.closest('form') === null && area.getAttribute('form') === null)
    .map(clusterAround);
  const hinted = known === undefined ? [] : queryAll(document, known);
  const all = [...new Set([...hinted, ...forms, ...loose])];
  // The innermost of candidates inside each other, except where a platform named the outer one.
  return all.filter(
    (one) => !isInEditor(one) && !hinted.some((outer) => outer !== one && isInside(outer, one)),
  );
}

function hasOutside(form: Element): boolean {
  return textControlsOf(form).some((control) => control.localName === 'textarea');
}

/** The smallest part of the page around a text area that also holds a button to send it. */
function clusterAround(area: Element): Element {
  let at = parentOf(area);
  for (let depth = 0; at !== null && isElement(at) && at.localName !== 'body' && depth < 7; depth += 1) {
    if (queryFirst(at, 'button, input[type=submit], input[type=button], [role=button], a[onclick]') !== null)
      return at;
    at = parentOf(at);
  }
  return parentOf(area) ?? area;
}
