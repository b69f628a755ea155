import type { ComponentChildren } from 'preact';
import './pill.css';

export type Tone = 'plain' | 'ok' | 'warn' | 'bad' | 'info' | 'accent';

/** A short fact. The words carry it; shape comes second (`dot`), colour third. */
export function Pill(props: {
  tone?: Tone;
  /** Shape before the words: ring = waiting, square = done, bar = stop, dashed = new. */
  dot?: 'full' | 'ring' | 'square' | 'bar' | 'dashed';
  title?: string;
  children: ComponentChildren;
}) {
  return (
    <span class={`ui-pill ui-pill-${props.tone ?? 'plain'}`} title={props.title}>
      {props.dot && <i class={`ui-pill-dot ui-pill-dot-${props.dot}`} aria-hidden="true" />}
      {props.children}
    </span>
  );
}
