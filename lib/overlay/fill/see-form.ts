import type { Post } from '@/lib/domain/post';
import type { FieldSeen, FormSeen } from '@/lib/messaging/protocol';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { findOwnPage } from '@/lib/sites/blogger/comment-page';
import { type CommentForm, FORM_FIELDS, type FormControl } from '@/lib/sites/comment-form';
import { readAttribute } from '@/lib/sites/forms/clobber-safe';
import { findFormFor } from './find-form-for';

/** A control text can be put in; editors that are no form controls are left to the agent. */
export type TextField = HTMLInputElement | HTMLTextAreaElement;

export function isTextField(control: FormControl | null): control is TextField {
  return control?.localName === 'input' || control?.localName === 'textarea';
}

/** What the page in front has for a comment on this post; null where it shows another post, or nothing of comments. */
export function readForm(
  document: Document,
  adapter: SiteAdapter,
  post: Post,
  opened?: string,
): FormSeen | null {
  const form = findFormFor(document, adapter, post, opened);
  return typeof form === 'object' ? seeForm(form) : null;
}

/** A comment form as the panel shows it before anything goes in. */
export function seeForm({ state, href, service, fields }: CommentForm): FormSeen {
  const seen: FormSeen['fields'] = {};
  for (const field of FORM_FIELDS) {
    const control = fields[field];
    if (isTextField(control)) seen[field] = seeField(control);
  }
  const { body } = fields;
  return {
    state,
    href: state === 'frame' ? findOwnPage(href) : href,
    service,
    fields: seen,
    ...(isTextField(body) && { charset: readCharset(body) }),
  };
}

/** As browsers choose it when a form is submitted (HTML "pick an encoding for the form"). */
function readCharset({ form, ownerDocument }: TextField): string {
  const own = form === null ? '' : readAttribute(form, 'accept-charset');
  return own === '' ? (Reflect.get(Document.prototype, 'characterSet', ownerDocument) as string) : own;
}

function seeField(control: TextField): FieldSeen {
  return { existing: control.value.trim(), maxLength: limitOf(control), required: control.required };
}

/** The most UTF-16 units the page says it takes; null where it says none. */
export function limitOf({ maxLength }: TextField): number | null {
  return maxLength > 0 ? maxLength : null;
}
