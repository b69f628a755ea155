import type { FormField } from '../comment-form';
import { readAttribute } from './clobber-safe';
import { readLabel } from './control-label';
import { FIELD_WORDS, isSaidTrap, NEVER_LABELLED, NEVER_NAMED, splitWords, TRAP_NAMED } from './field-words';

export type TextControl = HTMLInputElement | HTMLTextAreaElement;

const ONE_LINE = ['name', 'email', 'url', 'title'] as const;
const LINE_TYPES = new Set(['text', 'email', 'url']);
const COMPLETES: Partial<Record<string, FormField>> = {
  name: 'name',
  nickname: 'name',
  username: 'name',
  email: 'email',
  url: 'url',
};

/** Whether people may write here at all. Says nothing about whether they see it. */
export function isWritable(control: TextControl): boolean {
  if (control.disabled || control.readOnly || control.matches(':disabled')) return false;
  if (control.tabIndex < 0 || control.closest('[inert]') !== null) return false;
  return isTextArea(control) || LINE_TYPES.has(control.type);
}

export function isTextArea(control: Element): control is HTMLTextAreaElement {
  return control.localName === 'textarea';
}

/** Made for robots to fill, as far as name, label and attributes give it away. */
export function isTrap(control: TextControl, form: Element): boolean {
  const hidden = control.closest('[aria-hidden="true"]');
  if (hidden !== null && form.contains(hidden)) return true;
  const names = namesOf(control).some((words) => TRAP_NAMED.test(words));
  return names || isSaidTrap(wordsAround(control), isTextArea(control));
}

/** How surely a control has each meaning; empty for one that is none of ours. */
export function weighMeanings(control: TextControl): Map<FormField, number> {
  const weights = new Map<FormField, number>();
  const label = readLabel(control);
  const words = namesOf(control);
  if (NEVER_LABELLED.test(label) || words.some((each) => NEVER_NAMED.test(each))) return weights;
  const completes = COMPLETES[readAttribute(control, 'autocomplete').split(' ').at(-1) ?? ''];
  const hints = `${readAttribute(control, 'placeholder')} ${readAttribute(control, 'title')}`.normalize(
    'NFKC',
  );
  for (const field of isTextArea(control) ? (['body'] as const) : ONE_LINE) {
    const { exact, last, label: said } = FIELD_WORDS[field];
    let weight = 0;
    if (completes === field) weight += 4;
    if (control.type === field) weight += 3;
    if (words.some((each) => exact.test(each))) weight += 4;
    else if (words.some((each) => last.test(each))) weight += 2;
    if (said.test(label)) weight += 3;
    if (said.test(hints)) weight += 2;
    if (weight > 0) weights.set(field, weight);
  }
  return weights;
}

function namesOf(control: Element): string[] {
  return [readAttribute(control, 'name'), readAttribute(control, 'id')].map(splitWords).filter(Boolean);
}

function wordsAround(control: TextControl): string {
  const attributes = ['placeholder', 'title', 'aria-label', 'value'].map((name) =>
    readAttribute(control, name),
  );
  return [readLabel(control), ...attributes].join(' ').normalize('NFKC');
}
