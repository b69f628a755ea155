import { DEFAULT_POLICY } from './default-policy';
import type { Policy } from './policy';

/** The courtesy stays silent: otherwise an update would put words into replies that nobody at the desk chose. */
const LATER_DECISIONS: Policy = { ...DEFAULT_POLICY, courtesy: '' };

/**
 * A whole policy from one that some version of this code stored: decisions that did not exist then take their default.
 * What was stored keeps its order, so that an unchanged policy compares as unchanged.
 */
export function fillPolicy(stored: Partial<Policy>): Policy {
  const missing = Object.entries(LATER_DECISIONS).filter(([name]) => !Object.hasOwn(stored, name));
  return { ...stored, ...Object.fromEntries(missing) } as Policy;
}
