import { type CommentForm, FORM_FIELDS, NO_FIELDS } from '../comment-form';
import { queryAll } from '../query';
import { readAttribute } from './clobber-safe';
import { isTextArea, isTrap, isWritable, type TextControl, weighMeanings } from './field-meaning';
import type { Sight } from './sight';

const TEXT_CONTROLS = 'input, textarea';

/** Controls people type into, those outside the form's element that name it included. Traps are left out. */
export function textControlsOf(form: Element): TextControl[] {
  const id = readAttribute(form, 'id');
  const outside =
    form.localName === 'form' && id !== ''
      ? queryAll(form.ownerDocument, `input[form="${CSS.escape(id)}"], textarea[form="${CSS.escape(id)}"]`)
      : [];
  const all = [...new Set([...queryAll(form, TEXT_CONTROLS), ...outside])] as TextControl[];
  return all.filter((control) => isWritable(control) && !isTrap(control, form));
}

/**
 * What each control of a form is for. Only what people see counts; of two that may mean the same the surer one is
 * taken, and none where both are as sure: then it is left to the agent.
 */
export function readFields(form: Element, sight: Sight): CommentForm['fields'] {
  const seen = textControlsOf(form).filter((control) => sight.isSeen(control));
  const fields = { ...NO_FIELDS, body: chooseBody(seen) };
  const weights = seen
    .filter((control) => !isTextArea(control))
    .map((control) => ({ control, meanings: weighMeanings(control) }));
  for (const field of FORM_FIELDS) {
    if (field === 'body') continue;
    const [best, second] = weights
      .map(({ control, meanings }) => ({
        control,
        weight: surestOf(meanings) === field ? (meanings.get(field) ?? 0) : 0,
      }))
      .filter(({ weight }) => weight > 0)
      .toSorted((one, other) => other.weight - one.weight);
    if (best !== undefined && best.weight !== second?.weight) fields[field] = best.control;
  }
  return fields;
}

function surestOf<Meaning>(weights: ReadonlyMap<Meaning, number>): Meaning | undefined {
  return [...weights].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

/** The text area that says it is for the comment; the only one there is says so by being alone. */
function chooseBody(seen: readonly TextControl[]): TextControl | null {
  const areas = seen
    .filter(isTextArea)
    .map((area) => ({ area, weight: weighMeanings(area).get('body') ?? 0 }));
  if (areas.length === 1) return areas[0]?.area ?? null;
  const [best] = areas.filter(({ weight }) => weight > 0).toSorted((one, other) => other.weight - one.weight);
  return best?.area ?? null;
}
