import type { ComponentChildren } from 'preact';

/** What the panel says of one post, above the dock. Takes the focus, so that it scrolls by keyboard where nothing inside does. */
export function PanelMain({ children }: { children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area has to be reachable (WCAG 2.1.1)
    <main class="pn-scroll" tabIndex={0}>
      {children}
    </main>
  );
}
