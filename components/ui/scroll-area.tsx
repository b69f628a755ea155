import type { ComponentChildren } from 'preact';

/**
 * A part of a page that scrolls by itself. Takes the focus, so that it scrolls by keyboard where nothing inside does
 * (WCAG 2.1.1).
 */
export function ScrollArea({
  as: Tag,
  ...rest
}: {
  as: 'main' | 'ol' | 'ul';
  class: string;
  'aria-label'?: string;
  'aria-live'?: 'polite';
  children: ComponentChildren;
}) {
  return <Tag {...rest} tabIndex={0} />;
}
