import type { Ports } from '../ports';

/**
 * Takes items out of a set and deals with them until the time is up; at least one, so that work always goes on.
 * @returns whether the set is empty
 */
export function drain<Item>(
  items: Set<Item>,
  deal: (item: Item) => void,
  ports: Pick<Ports, 'now'>,
  deadline: number,
): boolean {
  for (const item of items) {
    items.delete(item);
    deal(item);
    if (ports.now() >= deadline) break;
  }
  return items.size === 0;
}
