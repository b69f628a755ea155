import type { ComponentChildren } from 'preact';
import { SelectField, TextArea, TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { NumberField } from '@/components/ui/number-field';
import type { Policy } from '@/lib/domain/account';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { usePolicyForm, useProblemAt } from './policy-form';
import { StandardNote } from './standard-note';

/** A decision that is a text. */
export function TextDecision(props: {
  field: 'opening' | 'courtesy' | 'closing' | 'continuation' | 'greeting';
  hint?: ComponentChildren;
  long?: boolean;
}) {
  const { policy, set } = usePolicyForm();
  const problemAt = useProblemAt();
  const t = useTranslate(policyCatalog);
  const { field, hint } = props;
  const frame = {
    label: t(`field.${field}`),
    hint,
    error: problemAt(field),
    value: policy[field],
    onInput: (typed: string) => set({ [field]: typed }),
  };
  return (
    <div class="p-decision">
      {props.long ? <TextArea {...frame} rows={3} /> : <TextField {...frame} />}
      <StandardNote field={field} />
    </div>
  );
}

/** A decision that is a number. */
export function NumberDecision(props: {
  field: 'limit' | 'maxParts' | 'mostParts' | 'sameToMany' | 'followUpDays';
  hint?: ComponentChildren;
}) {
  const { policy, set } = usePolicyForm();
  const problemAt = useProblemAt();
  const t = useTranslate(policyCatalog);
  const { field, hint } = props;
  return (
    <div class="p-decision">
      <NumberField
        label={t(`field.${field}`)}
        hint={hint}
        error={problemAt(field)}
        value={policy[field]}
        onChange={(value) => set({ [field]: value })}
      />
      <StandardNote field={field} />
    </div>
  );
}

/** A decision that is one of a few. */
export function ChoiceDecision<Field extends 'separator' | 'closingOn' | 'surroundings'>(props: {
  field: Field;
  hint?: ComponentChildren;
  options: readonly { value: Policy[Field]; label: string }[];
}) {
  const { policy, set } = usePolicyForm();
  const t = useTranslate(policyCatalog);
  const { field, hint, options } = props;
  return (
    <div class="p-decision">
      <SelectField
        label={t(`field.${field}`)}
        hint={hint}
        value={policy[field]}
        options={options}
        onChange={(value) => set({ [field]: value })}
      />
      <StandardNote field={field} />
    </div>
  );
}
