import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';
import type { Tone } from './pill';
import './band.css';

const ICONS: Readonly<Record<Tone, IconName>> = {
  plain: 'info',
  ok: 'check',
  warn: 'warn',
  bad: 'stop',
  info: 'info',
  accent: 'info',
};

/**
 * A calm line over the whole width that says what is so and what can be done. `live` reads it out when it appears;
 * `assertive` interrupts and is for data at risk only.
 */
export function Band(props: {
  tone: Tone;
  icon?: IconName;
  live?: 'polite' | 'assertive';
  children: ComponentChildren;
  action?: ComponentChildren;
}) {
  const role = props.live === 'assertive' ? 'alert' : props.live === 'polite' ? 'status' : undefined;
  return (
    <div class={`ui-band ui-band-${props.tone}`} role={role}>
      <Icon name={props.icon ?? ICONS[props.tone]} />
      <div class="ui-band-text">{props.children}</div>
      {props.action && <div class="ui-band-action">{props.action}</div>}
    </div>
  );
}
