import type { ComponentChildren, Ref } from 'preact';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import { useOnce } from './use-once';
import './button.css';

export interface ButtonProps {
  children: ComponentChildren;
  /** What returns a promise writes something: it is done once, however often it is pressed meanwhile. */
  onClick?: ((event: MouseEvent) => unknown) | undefined;
  /** `primary` once a view; `quiet` without a border; `danger` for what takes something away. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  size?: 'm' | 's';
  type?: 'button' | 'submit';
  icon?: IconName;
  disabled?: boolean | undefined;
  /** Looks and is announced as disabled, but takes the press: it leads to what is missing. */
  resting?: boolean;
  /** Accessible name where the words shown are not enough. */
  label?: string;
  title?: string | undefined;
  pressed?: boolean;
  expanded?: boolean;
  /** Id of the element this button shows or hides. */
  controls?: string;
  describedBy?: string;
  class?: string;
  autoFocus?: boolean;
  elementRef?: Ref<HTMLButtonElement>;
}

/** A real button. It never submits a form unless it says so. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', size = 'm', icon } = props;
  const press = useOnce(props.onClick);
  return (
    <button
      ref={props.elementRef ?? null}
      type={props.type ?? 'button'}
      class={classNames('ui-button', `ui-button-${kind}`, size === 's' && 'ui-button-s', props.class)}
      disabled={props.disabled ?? false}
      aria-disabled={props.resting === true ? true : undefined}
      aria-label={props.label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      aria-describedby={props.describedBy}
      title={props.title}
      autofocus={props.autoFocus ?? false}
      onClick={press}
    >
      {icon && <Icon name={icon} />}
      {props.children}
    </button>
  );
}

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'label' | 'icon' | 'kind'> {
  icon: IconName;
  /** Said to screen readers and shown as tooltip. */
  label: string;
}

/** A button that shows a sign only. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <Button
      {...rest}
      kind="quiet"
      label={label}
      title={rest.title ?? label}
      class={classNames('ui-icon-button', rest.class)}
    >
      <Icon name={icon} />
    </Button>
  );
}
