/**
 * How a chip sits in its anchor: at the end of a header row, standing out of it above and below, so that the row keeps
 * its height and no post below moves (in a long page that costs a frame of 50 ms and more) · inside a row that would cut
 * it off · beside a header that stacks its lines, as in X's focal post · on a line of its own where beside it would be
 * cut off.
 */
export type Placement = 'row' | 'inside' | 'beside' | 'below';

/** Values of `overflow` that cut off what stands out. */
const CUTTING = /hidden|clip|auto|scroll/u;

/** Kinds of headers remembered. A site has a handful. */
const MAX_KINDS = 100;

function isStacked(style: CSSStyleDeclaration): boolean {
  return /flex$/u.test(style.display) && style.flexDirection.startsWith('column');
}

function readPlacement(view: Window, anchor: Element, post: Element): Placement {
  const style = view.getComputedStyle(anchor);
  if (!isStacked(style)) return CUTTING.test(style.overflow) ? 'inside' : 'row';
  if (style.position === 'static') return 'below';
  for (let at: Element | null = anchor; at !== null && at !== post; at = at.parentElement) {
    if (CUTTING.test(view.getComputedStyle(at).overflow)) return 'below';
  }
  return 'beside';
}

/** What headers of one kind have in common: their classes and those around them. */
function kindOf(anchor: Element, post: Element): string {
  return [anchor, anchor.parentElement, post]
    .map((element) => element?.getAttribute('class') ?? '')
    .join('|');
}

/**
 * Chooses by the page's own layout. Asked once for each kind of header: reading a style makes the browser work out
 * the styles of everything that changed, right in our pass.
 */
export function createPlacements(view: Window): (anchor: Element, post: Element) => Placement {
  const known = new Map<string, Placement>();
  return (anchor, post) => {
    const kind = kindOf(anchor, post);
    const placement = known.get(kind) ?? readPlacement(view, anchor, post);
    if (known.size >= MAX_KINDS) known.clear();
    known.set(kind, placement);
    return placement;
  };
}
