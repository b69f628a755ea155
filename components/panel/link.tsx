import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/ui/icon';
import { isOnX } from '@/lib/domain/x-hosts';

/**
 * The address if it may be opened: addresses come from pages, and `javascript:` must never become a link
 * of ours. Posts of the practice timeline live on our own origin.
 */
export function openableUrl(url: string | null): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  const { protocol, origin } = new URL(url);
  // Many blogs still have plain http; X never.
  const isPlainBlog = protocol === 'http:' && !isOnX(url);
  return protocol === 'https:' || isPlainBlog || origin === location.origin ? url : undefined;
}

/** A plain press of the main button; others are the browser's own ways to open a link. */
function isPlainPress(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

/** A link to a page of a site, in a new tab that knows nothing of us. Nothing where the address is none to open. */
export function OutLink(props: {
  url: string | null;
  children: ComponentChildren;
  class?: string;
  /** Opens it so that the panel stays with the post. */
  onOpen?: (url: string) => void;
}) {
  const { onOpen } = props;
  const url = openableUrl(props.url);
  if (url === undefined) return null;
  return (
    <a
      class={props.class}
      href={url}
      target="_blank"
      rel="noreferrer noopener"
      onClick={(event) => {
        if (onOpen === undefined || !isPlainPress(event)) return;
        event.preventDefault();
        onOpen(url);
      }}
    >
      {props.children}
      <Icon name="link" />
    </a>
  );
}
