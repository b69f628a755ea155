import { useSyncExternalStore } from 'react';

let ticks = 0;
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

/** Starts the live counters, a change every `period` ms; 0 stops them. */
export function setTicking(period: number): void {
  clearInterval(timer);
  if (period === 0) return;
  timer = setInterval(() => {
    ticks += 1;
    for (const listener of listeners) listener();
  }, period);
}

/** Grows while the counters tick. */
export function useTicks(): number {
  return useSyncExternalStore(subscribe, () => ticks);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
