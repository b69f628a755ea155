import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Icon } from '@/components/ui/icon';

/** Puts a row's name before the name of its place, which the frame gave the window. */
function useRowTitle(name: string | undefined): void {
  useEffect(() => {
    if (!name) return;
    const { title } = document;
    document.title = `${name} — ${title}`;
    return () => {
      document.title = title;
    };
  }, [name]);
}

/** Title of a screen, one quiet line, and its acts at the end. */
export function PageHead(props: {
  title: string;
  sub?: ComponentChildren;
  /** Way back to the list this belongs to. */
  back?: { href: string; label: string };
  children?: ComponentChildren;
}) {
  useRowTitle(props.back && props.title);
  return (
    <header class="d-head">
      <div class="d-head-text">
        {props.back && (
          <a class="d-back" href={props.back.href}>
            <Icon name="right" />
            {props.back.label}
          </a>
        )}
        <h1 tabIndex={-1}>{props.title}</h1>
        {props.sub && <p>{props.sub}</p>}
      </div>
      {props.children && <div class="d-head-acts">{props.children}</div>}
    </header>
  );
}
