import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';
import './empty.css';

/** What stands where nothing is yet: what this place is for and the one thing to do next. */
export function Empty(props: {
  icon?: IconName;
  title: string;
  children?: ComponentChildren;
  action?: ComponentChildren;
}) {
  return (
    <div class="ui-empty">
      {props.icon && <Icon name={props.icon} />}
      <h2>{props.title}</h2>
      {props.children}
      {props.action && <div class="ui-empty-action">{props.action}</div>}
    </div>
  );
}
