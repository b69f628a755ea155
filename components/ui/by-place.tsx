import type { ComponentChildren } from 'preact';

/**
 * Renders what has no identity but its place, such as the parts of a reply: what changes there is still the same part.
 * Without keys it is the place that counts, so all of them are elements of one kind.
 */
export function ByPlace<Item>(props: {
  items: readonly Item[];
  children: (item: Item, index: number) => ComponentChildren;
}) {
  return props.items.map((item, index) => props.children(item, index));
}
