import type { CommentForm } from '@/lib/sites/comment-form';
import { asksAgain } from '@/lib/sites/forms/approval-words';
import { queryAll } from '@/lib/sites/query';
import { isText, type TrackedComment } from './tracked-comment';

type Valued = HTMLInputElement | HTMLTextAreaElement;

const readValue = (control: Element | null | undefined): string =>
  (control as Valued | null | undefined)?.value ?? '';

/**
 * What a form holds of a filled comment when it is sent off. Also where the text stands in a hidden field by then, as
 * on a page that asks once more before it takes the comment.
 * @returns undefined where the form holds no such text, or is only to show a preview
 */
export function readSubmitted(
  event: SubmitEvent,
  tracked: TrackedComment,
  forms: readonly CommentForm[],
): { text: string; name: string } | undefined {
  const { target, submitter } = event;
  if (!(target instanceof Element)) return undefined;
  const button = `${submitter?.getAttribute('name') ?? ''} ${readValue(submitter)} ${submitter?.textContent ?? ''}`;
  if (asksAgain(button)) return undefined;
  const held = [...queryAll(target, 'textarea, input[type=hidden]'), tracked.composer?.element].find(
    (control) => isOf(target, control) && isText(tracked, readValue(control)),
  );
  if (held === undefined) return undefined;
  const form = forms.find(({ fields }) => fields.body === held);
  return { text: readValue(held), name: readValue(form?.fields.name).trim().slice(0, 200) };
}

/** Part of the form, also by name only: controls may stand outside of it. */
function isOf(form: Element, control: Element | undefined): boolean {
  return control !== undefined && (control as Valued).form === form;
}
