import { SIGNATURE_FIELDS, type Signature, type SignatureField } from '@/lib/domain/form-field';
import { pause } from '@/lib/messaging/pause';
import type { FieldFate, FillOutcome, FillRequest } from '@/lib/messaging/protocol';
import type { Composer, SiteAdapter } from '@/lib/sites/adapter';
import type { CommentForm } from '@/lib/sites/comment-form';
import { getView } from '../page-dom';
import { isInserted, isSameText } from './compare-text';
import type { Follow } from './fill';
import { findFormFor } from './find-form-for';
import { isTextField, limitOf, noteFilled, readExisting, seeForm, type TextField } from './see-form';
import { setFieldValue } from './set-field-value';

/** A page's own handlers clear a default text when its field gets the focus, at once or in the next turn, ms. */
const ON_FOCUS = 30;
/** Page scripts that fill in a name they remembered do so within this time, ms. */
const SETTLE = 300;

type Fates = Partial<Record<SignatureField, FieldFate>>;
type Signing = NonNullable<FillRequest['comment']>;

/**
 * Puts a checked comment and who speaks into the comment form of its entry. Text that stands in a field stays, unless
 * the agent agreed to each; titles, passwords, check boxes and everything unrecognised are not touched. Never submits,
 * clicks or presses a key (law 1). What page scripts change afterwards is said, not fought.
 */
export async function fillComment(
  document: Document,
  adapter: SiteAdapter,
  request: FillRequest & { comment: Signing },
  follow: Follow,
): Promise<FillOutcome> {
  const { text, comment } = request;
  const find = () => findFormFor(document, adapter, request.post, request.opened);
  const form = find();
  if (form === 'post-gone') return { kind: 'post-gone' };
  const body = form?.state === 'inline' ? form.fields.body : null;
  if (form === undefined || !isTextField(body)) {
    return { kind: 'no-form', form: form === undefined ? null : seeForm(form) };
  }
  const isSame = (): boolean => {
    const now = find();
    return body.isConnected && typeof now === 'object' && now.fields.body === body;
  };
  const before = await readFocused(body);
  if (before.trim() !== '' && request.onExisting === 'ask') return { kind: 'occupied', existing: before };
  const whole = before.trim() === '' ? text : `${before.trimEnd()}\n${text}`;
  const limit = limitOf(body);
  if (limit !== null && whole.length > limit) return { kind: 'too-long', limit };
  if (!isSame()) return { kind: 'post-gone' };
  const composer: Composer = { element: body, kind: 'textarea', read: () => body.value };
  const trail = follow(request, composer);
  let outcome: FillOutcome | undefined;
  try {
    const fates = await putSignature(document, form, comment);
    if (!isSame() || body.value !== before) {
      outcome = isSame() ? { kind: 'occupied', existing: body.value } : { kind: 'post-gone' };
      return outcome;
    }
    body.focus({ preventScroll: true });
    setFieldValue(getView(document), body, whole, text);
    outcome = await readBack(body, before, text, () => reread(form, comment, fates));
    return outcome;
  } finally {
    if (outcome?.kind === 'filled') {
      noteFilled(document, request.post, form);
      trail.begin();
    } else trail.drop();
  }
}

async function readFocused(field: TextField): Promise<string> {
  field.focus({ preventScroll: true });
  await pause(ON_FOCUS);
  return field.value;
}

async function putSignature(document: Document, form: CommentForm, comment: Signing): Promise<Fates> {
  const fates: Fates = {};
  for (const field of SIGNATURE_FIELDS) {
    const control = form.fields[field];
    const value = comment[field];
    if (value === '' || !isTextField(control) || !control.isConnected) continue;
    fates[field] = await putField(document, control, value, comment.replace.includes(field));
  }
  return fates;
}

async function putField(
  document: Document,
  control: TextField,
  value: string,
  mayReplace: boolean,
): Promise<FieldFate> {
  const limit = limitOf(control);
  if (limit !== null && value.length > limit) return 'too-long';
  await readFocused(control);
  const existing = readExisting(control);
  if (existing !== '' && existing !== value && !mayReplace) return 'kept';
  if (existing !== value) setFieldValue(getView(document), control, value, value);
  return 'put';
}

/** What stands in the fields a moment later: scripts that remember an earlier name write over ours. */
function reread(form: CommentForm, comment: Signature, fates: Fates): Fates {
  const now = { ...fates };
  for (const field of SIGNATURE_FIELDS) {
    const control = form.fields[field];
    if (fates[field] !== 'put' || !isTextField(control) || !control.isConnected) continue;
    if (control.value.trim() !== comment[field]) now[field] = 'changed';
  }
  return now;
}

async function readBack(
  body: TextField,
  before: string,
  text: string,
  readFates: () => Fates,
): Promise<FillOutcome> {
  const hasArrived = () =>
    before.trim() === '' ? isSameText(body.value, text) : isInserted(before, text, body.value);
  const stood = hasArrived();
  await pause(SETTLE);
  // It stood there and is gone: sent off already. Anything else would take a comment that went out from the log (law 4).
  if (stood && (!body.isConnected || body.value.trim() === '')) return { kind: 'filled' };
  if (!body.isConnected) return { kind: 'post-gone' };
  if (hasArrived()) return { kind: 'filled', fields: readFates() };
  return isSameText(body.value, before) ? { kind: 'ignored' } : { kind: 'mismatch', found: body.value };
}
