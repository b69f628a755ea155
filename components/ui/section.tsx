import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { classNames } from './class-names';
import './section.css';

/** A titled card: the unit panel and desk page are made of. `aside` stands at the end of the title's line. */
export function Section(props: {
  title: ComponentChildren;
  aside?: ComponentChildren;
  class?: string;
  children: ComponentChildren;
}) {
  const titleId = useId();
  return (
    <section class={classNames('ui-section', props.class)} aria-labelledby={titleId}>
      <div class="ui-section-head">
        <h2 id={titleId}>{props.title}</h2>
        {props.aside}
      </div>
      {props.children}
    </section>
  );
}
