import { type CoachStep, completeStep } from './coach-steps';
import type { PracticeState } from './practice-state';

/** Ticks the guide off after something the agent did. */
export function noteStep(state: PracticeState, step: CoachStep): void {
  if (state.coachDone.value.includes(step)) return;
  state.coachDone.value = completeStep(state.coachDone.value, step);
  state.keep();
}

/** A post was opened in the panel: the history step once the agent has posted something, else the opening step. */
export function noteOpened(state: PracticeState): void {
  const isLookingBack = state.coachDone.value.includes('open') && state.coachDone.value.includes('post');
  noteStep(state, isLookingBack ? 'history' : 'open');
}
