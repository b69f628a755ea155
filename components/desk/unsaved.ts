import { type ReadonlySignal, signal } from '@preact/signals';

/** Keeps an agent from losing edits: asks before the page or the place is left while something is dirty. */
export interface UnsavedGuard {
  /** A move that waits for the agent's answer; null when nothing waits. */
  readonly waiting: ReadonlySignal<(() => void) | null>;
  /** An editor says whether it holds unsaved edits. One editor at a time is on screen. */
  setDirty(dirty: boolean): void;
  /** True when the place may be left at once; otherwise the agent is asked and `goOn` kept. */
  mayLeave(goOn: () => void): boolean;
  answer(leave: boolean): void;
}

/** One for the whole desk page; the browser itself asks when the page is closed. */
export function createUnsavedGuard(window: Window): UnsavedGuard {
  const waiting = signal<(() => void) | null>(null);
  let isDirty = false;
  window.addEventListener('beforeunload', (event) => {
    if (isDirty) event.preventDefault();
  });
  return {
    waiting,
    setDirty(dirty) {
      isDirty = dirty;
    },
    mayLeave(goOn) {
      if (!isDirty) return true;
      waiting.value = goOn;
      return false;
    },
    answer(leave) {
      const goOn = waiting.value;
      waiting.value = null;
      if (!leave || goOn === null) return;
      isDirty = false;
      goOn();
    },
  };
}
