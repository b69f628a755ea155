import { useState } from 'preact/hooks';

/**
 * Whether a field was left once. What is wrong with one that was just added is said from then on: before, nobody has had
 * a chance to write into it.
 */
export function useLeft(isNew: boolean): { left: boolean; leave: () => void } {
  const [left, setLeft] = useState(!isNew);
  return { left, leave: () => setLeft(true) };
}
