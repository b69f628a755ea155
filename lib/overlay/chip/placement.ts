/**
 * How a chip sits in its anchor: at the end of a header row · beside a header that stacks its lines, as in X's focal
 * post · on a line of its own where beside it would be cut off.
 */
export type Placement = 'row' | 'beside' | 'below';

function isStacked(style: CSSStyleDeclaration): boolean {
  return /flex$/u.test(style.display) && style.flexDirection.startsWith('column');
}

/** Chooses by the page's own layout; reads styles of the few elements between anchor and post. */
export function choosePlacement(view: Window, anchor: Element, post: Element): Placement {
  const style = view.getComputedStyle(anchor);
  if (!isStacked(style)) return 'row';
  if (style.position === 'static') return 'below';
  for (let at: Element | null = anchor; at !== null && at !== post; at = at.parentElement) {
    if (view.getComputedStyle(at).overflowX !== 'visible') return 'below';
  }
  return 'beside';
}
