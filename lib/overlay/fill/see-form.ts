import type { Post } from '@/lib/domain/post';
import { postKey } from '@/lib/domain/post-key';
import type { FieldSeen, FormSeen } from '@/lib/messaging/protocol';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { findOwnPage } from '@/lib/sites/blogger/comment-page';
import { type CommentForm, FORM_FIELDS, type FormControl } from '@/lib/sites/comment-form';
import { readAttribute } from '@/lib/sites/forms/clobber-safe';
import { getView } from '../page-dom';
import { findFormFor } from './find-form-for';

/** A control text can be put in; editors that are no form controls are left to the agent. */
export type TextField = HTMLInputElement | HTMLTextAreaElement;

export function isTextField(control: FormControl | null): control is TextField {
  return control?.localName === 'input' || control?.localName === 'textarea';
}

/** Where a comment was put in last. The panel looks at it every other second while it waits there: no search for that. */
let filled: { post: string; page: string; form: CommentForm } | undefined;

/** Remembers the form that now holds the comment on a post. */
export function noteFilled(document: Document, post: Post, form: CommentForm): void {
  filled = { post: postKey(post), page: addressOf(document), form };
}

function findFilled(document: Document, post: Post): CommentForm | undefined {
  if (filled === undefined) return undefined;
  const { page, form } = filled;
  const isWhole = Object.values(form.fields).every((control) => control?.isConnected !== false);
  if (page !== addressOf(document) || !isWhole) {
    // A page that was left, or drew its form anew: nothing of it is held on to.
    filled = undefined;
    return undefined;
  }
  const { body } = form.fields;
  return filled.post === postKey(post) && isTextField(body) && body.value !== '' ? form : undefined;
}

const addressOf = (document: Document): string => getView(document).location.href;

/** What the page in front has for a comment on this post; null where it shows another post, or nothing of comments. */
export function readForm(
  document: Document,
  adapter: SiteAdapter,
  post: Post,
  opened?: string,
): FormSeen | null {
  const form = findFilled(document, post) ?? findFormFor(document, adapter, post, opened);
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
  return { existing: readExisting(control), maxLength: limitOf(control), required: control.required };
}

/** What somebody wrote into a field; the `http://` that forms begin an address with says nothing. */
export function readExisting({ value, localName }: TextField): string {
  const written = value.trim();
  return localName === 'input' && /^https?:\/\/$/iu.test(written) ? '' : written;
}

/** The most UTF-16 units the page says it takes; null where it says none. */
export function limitOf({ maxLength }: TextField): number | null {
  return maxLength > 0 ? maxLength : null;
}
