/**
 * Gives each shown item a slot; an item that comes takes the slot of one that went, so that its cell's element is
 * used again.
 * @param held slots of the last render, changed in place
 */
export function assignSlots(held: Map<string, number>, keys: readonly string[]): number[] {
  const free: number[] = [];
  for (const [key, slot] of held) {
    if (keys.includes(key)) continue;
    free.push(slot);
    held.delete(key);
  }
  let next = Math.max(-1, ...held.values(), ...free) + 1;
  for (const key of keys) {
    if (held.has(key)) continue;
    held.set(key, free.shift() ?? next++);
  }
  return keys.map((key) => held.get(key) ?? 0);
}
