import type { ComponentChildren, Ref } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';
import { classNames } from './class-names';
import { belongsToIme, imeGuard } from './ime-guard';
import './field.css';

export interface FieldFrame {
  label: ComponentChildren;
  /** One quiet line under the control. */
  hint?: ComponentChildren;
  /** What is wrong and what to do; its presence marks the control as invalid. */
  error?: ComponentChildren;
  /** The label is read out but not shown. */
  bare?: boolean;
  class?: string | undefined;
}

interface FieldIds {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
}

/** Label, control, hint and error, tied together by ids. */
export function Field(props: FieldFrame & { children: (ids: FieldIds) => ComponentChildren }) {
  const id = useId();
  const said = [props.error && `${id}-error`, props.hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class={classNames('ui-field', props.class)}>
      <label class={props.bare ? 'said' : 'ui-field-label'} for={id}>
        {props.label}
      </label>
      {props.children({
        id,
        'aria-describedby': said || undefined,
        'aria-invalid': props.error ? true : undefined,
      })}
      {props.error && (
        <p class="ui-field-error" id={`${id}-error`}>
          {props.error}
        </p>
      )}
      {props.hint && (
        <p class="ui-field-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}

export interface TextFieldProps extends FieldFrame {
  value: string;
  onInput: (value: string) => void;
  onBlur?: () => void;
  type?: 'text' | 'search' | 'url' | 'number' | 'date' | 'email';
  inputMode?: 'numeric';
  /** Offered while typing; anything else may be typed too. */
  suggestions?: readonly string[];
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
  maxLength?: number;
  name?: string;
  autoFocus?: boolean;
  elementRef?: Ref<HTMLInputElement>;
}

/** An Enter that ends a conversion sends no form. */
function keepEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter' && belongsToIme(event)) event.preventDefault();
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  useLayoutEffect(() => {
    imeGuard();
  }, []);
  return (
    <Field {...props}>
      {(ids) => (
        <>
          <input
            {...ids}
            ref={props.elementRef ?? null}
            class="ui-input"
            // Preact's types tie each input type to its own roles; this input sets no role, so one of them stands for all.
            type={(props.type ?? 'text') as 'text'}
            name={props.name}
            list={props.suggestions && `${ids.id}-list`}
            inputmode={props.inputMode}
            value={props.value}
            placeholder={props.placeholder}
            required={props.required ?? false}
            disabled={props.disabled ?? false}
            maxLength={props.maxLength}
            autocomplete="off"
            spellcheck={false}
            autofocus={props.autoFocus ?? false}
            onInput={(event) => props.onInput(event.currentTarget.value)}
            onBlur={props.onBlur}
            onKeyDown={keepEnter}
          />
          {props.suggestions && (
            <datalist id={`${ids.id}-list`}>
              {props.suggestions.map((each) => (
                <option key={each} value={each} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}

export interface TextAreaProps extends FieldFrame {
  value: string;
  onInput: (value: string) => void;
  rows?: number;
  placeholder?: string;
  disabled?: boolean;
  maxLength?: number;
  /** Tabular figures and one width per letter, for keyword lists. */
  mono?: boolean;
  autoFocus?: boolean;
  elementRef?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  return (
    <Field {...props}>
      {(ids) => (
        <textarea
          {...ids}
          ref={props.elementRef ?? null}
          class={classNames('ui-input', props.mono && 'ui-input-mono')}
          rows={props.rows ?? 4}
          value={props.value}
          placeholder={props.placeholder}
          disabled={props.disabled ?? false}
          maxLength={props.maxLength}
          spellcheck={false}
          autofocus={props.autoFocus ?? false}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

export interface SelectFieldProps<Value extends string> extends FieldFrame {
  value: Value;
  onChange: (value: Value) => void;
  options: readonly { value: Value; label: string }[];
  disabled?: boolean;
}

/** One of a few. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  return (
    <Field {...props}>
      {(ids) => (
        <select
          {...ids}
          class="ui-input ui-select"
          value={props.value}
          disabled={props.disabled ?? false}
          onChange={(event) => {
            const chosen = props.options.find((option) => option.value === event.currentTarget.value);
            if (chosen) props.onChange(chosen.value);
          }}
        >
          {props.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
