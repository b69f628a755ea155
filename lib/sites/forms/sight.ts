import { parentOf } from './clobber-safe';

/** Whether people see a control. A port, because only a real browser lays pages out. */
export interface Sight {
  isSeen(control: Element): boolean;
}

/** CSS pixels. Traps are 0 or 1 px; the smallest real fields seen are some 60 × 17. */
const MIN_WIDTH = 24;
const MIN_HEIGHT = 10;
/** A box this small, px, that clips its inside shows nothing of it. */
const SLIT = 2;
/** Below this people see nothing. */
const MIN_OPACITY = 0.1;

/** Judges by what the browser rendered: traps for robots are in the page, but out of everybody's sight (facts/blogs.md §1). */
export const pageSight: Sight = {
  isSeen(control) {
    if (!control.isConnected || !control.checkVisibility()) return false;
    const view = control.ownerDocument.defaultView;
    if (view === null || view.getComputedStyle(control).visibility !== 'visible') return false;
    const box = control.getBoundingClientRect();
    if (box.width < MIN_WIDTH || box.height < MIN_HEIGHT || isOffPage(box, view)) return false;
    return !isVeiled(control, view);
  },
};

function isOffPage(box: DOMRect, view: Window): boolean {
  const width = Math.max(view.document.documentElement.scrollWidth, view.innerWidth);
  return box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0 || box.left + view.scrollX >= width;
}

/** Made transparent or cut away, by itself or by what it stands in. */
function isVeiled(control: Element, view: Window): boolean {
  let opacity = 1;
  for (let at: Element | null = control; at !== null; at = parentOf(at)) {
    const style = view.getComputedStyle(at);
    opacity *= Number.parseFloat(style.opacity || '1');
    if (opacity < MIN_OPACITY || isClipped(style)) return true;
    if (at !== control && style.overflow !== 'visible' && style.display !== 'inline' && isSlit(at))
      return true;
  }
  return false;
}

function isSlit(element: Element): boolean {
  const { localName } = element;
  if (localName === 'html' || localName === 'body') return false;
  const box = Element.prototype.getBoundingClientRect.call(element);
  return box.width <= SLIT || box.height <= SLIT;
}

function isClipped({ clip, clipPath, position }: CSSStyleDeclaration): boolean {
  if (/^(?:inset\((?:[5-9]\d|100)(?:\.\d+)?%|circle\(0)/u.test(clipPath)) return true;
  if (position !== 'absolute' && position !== 'fixed') return false;
  const [top, right, bottom, left] = (/^rect\((.+)\)$/u.exec(clip)?.[1] ?? '')
    .split(/[\s,]+/u)
    .map((edge) => Number.parseFloat(edge));
  const isThin = (from: number | undefined, to: number | undefined) =>
    from !== undefined && to !== undefined && to - from <= SLIT;
  return isThin(top, bottom) || isThin(left, right);
}
