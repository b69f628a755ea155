import type { SurroundingsStore, SurroundingsTick } from '@/components/panel/model/post/surroundings-store';
import { askRelay } from '@/lib/messaging/card-relay';

/**
 * Ticks of the card's one post, kept by the background and shared with the sidebar. The card is not told of changes, so
 * it asks again whenever it is looked at: who comes back from the author's page finds the tick.
 */
export function createRelaySurroundings(): SurroundingsStore {
  const watchers = new Set<() => void>();
  return {
    watch(_postKey, callback, signal) {
      const tell = () =>
        void askRelay('surroundings', null).then(
          (tick) => signal.aborted || callback((tick as SurroundingsTick | null) ?? null),
          // Not to know is not to have read.
          () => signal.aborted || callback(null),
        );
      watchers.add(tell);
      signal.addEventListener('abort', () => watchers.delete(tell), { once: true });
      for (const event of ['visibilitychange', 'focus'] as const) {
        window.addEventListener(event, tell, { capture: true, signal });
      }
      tell();
    },
    async set(_postKey, read) {
      await askRelay('surroundings-tick', { read });
      for (const tell of watchers) tell();
    },
  };
}
