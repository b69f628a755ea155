import type { ComponentChildren } from 'preact';

/** Any of a few. */
export function CheckGroup<Value extends string>(props: {
  label: ComponentChildren;
  hint?: ComponentChildren;
  options: readonly { value: Value; label: ComponentChildren }[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
}) {
  const toggle = (value: Value, on: boolean) => {
    const wanted = new Set(props.chosen);
    if (on) wanted.add(value);
    else wanted.delete(value);
    props.onChange(props.options.map((option) => option.value).filter((each) => wanted.has(each)));
  };
  return (
    <fieldset class="d-checks">
      <legend>{props.label}</legend>
      <div class="d-check-grid">
        {props.options.map(({ value, label }) => (
          <label key={value} class="d-check">
            <input
              type="checkbox"
              checked={props.chosen.includes(value)}
              onChange={(event) => toggle(value, event.currentTarget.checked)}
            />
            {label}
          </label>
        ))}
      </div>
      {props.hint && <p class="d-quiet">{props.hint}</p>}
    </fieldset>
  );
}
