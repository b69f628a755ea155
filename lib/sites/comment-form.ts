import type { FormField, FormState } from '@/lib/domain/form-field';

export { FORM_FIELDS, type FormField } from '@/lib/domain/form-field';

/** A control as found; `HTMLElement` for editors that are no form controls. */
export type FormControl = HTMLInputElement | HTMLTextAreaElement | HTMLElement;

/** Where a comment can be written, and how far we get there. */
export interface CommentForm {
  state: FormState;
  /** Of the page or frame that holds the form, where it is not this one. */
  href: string | null;
  /** Comment service by name: `Disqus`, `giscus`. */
  service: string | null;
  /** Visible, focusable controls of an `inline` form; null where it has none of that meaning. */
  fields: Record<FormField, FormControl | null>;
  /** The form, frame or link itself. */
  element: Element | null;
}

export const NO_FIELDS: CommentForm['fields'] = {
  name: null,
  email: null,
  url: null,
  title: null,
  body: null,
};

/** A form that is not to be had in this page, and why. @param element what says so or leads there */
export function formOutOfReach(
  state: 'elsewhere' | 'closed' | 'login',
  element: Element | null,
  href: string | null = null,
): CommentForm {
  return { state, href, service: null, fields: NO_FIELDS, element };
}

/** The forms of a page. @param shouldHave whether its template has one wherever comments are open: without it they are closed */
export function orClosed(forms: CommentForm[], shouldHave: boolean): CommentForm[] {
  return forms.length === 0 && shouldHave ? [formOutOfReach('closed', null)] : forms;
}
