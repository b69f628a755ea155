import './kbd.css';

/** A key or chord. Decoration beside a button; list keys in words where they are the content. */
export function Kbd({ children }: { children: string }) {
  return <kbd class="ui-kbd">{children}</kbd>;
}
