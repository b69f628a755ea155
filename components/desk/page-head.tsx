import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/ui/icon';

/** Title of a screen, one quiet line, and its acts at the end. */
export function PageHead(props: {
  title: ComponentChildren;
  sub?: ComponentChildren;
  /** Way back to the list this belongs to. */
  back?: { href: string; label: string };
  children?: ComponentChildren;
}) {
  return (
    <header class="d-head">
      <div class="d-head-text">
        {props.back && (
          <a class="d-back" href={props.back.href}>
            <Icon name="right" />
            {props.back.label}
          </a>
        )}
        <h1>{props.title}</h1>
        {props.sub && <p>{props.sub}</p>}
      </div>
      {props.children && <div class="d-head-acts">{props.children}</div>}
    </header>
  );
}
