import type { Action, Interaction } from './interaction';
import { SPEAKING_ACTIONS } from './template';

/** Whether an action speaks to the author in public. */
export function isSpeaking(action: Action): boolean {
  return SPEAKING_ACTIONS.some((each) => each === action);
}

/** Whether the author heard from us by this entry: what was never posted does not count. */
export function hasSpoken({ action, delivery }: Pick<Interaction, 'action' | 'delivery'>): boolean {
  return isSpeaking(action) && delivery !== 'unsent';
}
