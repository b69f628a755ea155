import { getView } from '@/lib/overlay/page-dom';

const box = () => new DOMRect(0, 200, 500, 100);

/** Puts all of the page on one spot in sight: jsdom lays nothing out and knows no styles of pseudo elements; both are tested in the browsers. */
export function layOut(): void {
  const view = getView(document);
  const plainStyle = view.getComputedStyle.bind(view);
  view.getComputedStyle = (element: Element) => plainStyle(element);
  Element.prototype.getBoundingClientRect = box;
  Range.prototype.getBoundingClientRect = box;
}
