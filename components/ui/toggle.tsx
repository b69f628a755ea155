import type { ComponentChildren } from 'preact';
import './toggle.css';

/** On or off, at once. The state is said and drawn by position, not by colour alone. */
export function Toggle(props: {
  label: ComponentChildren;
  hint?: ComponentChildren;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  /** The label is read out but not shown. */
  bare?: boolean;
}) {
  return (
    <label class="ui-toggle">
      <input
        type="checkbox"
        role="switch"
        checked={props.checked}
        aria-checked={props.checked}
        disabled={props.disabled ?? false}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span class={props.bare ? 'said' : 'ui-toggle-text'}>
        {props.label}
        {props.hint && <small>{props.hint}</small>}
      </span>
    </label>
  );
}
