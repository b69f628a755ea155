import { useEffect, useState } from 'preact/hooks';
import type { SurroundingsStore, SurroundingsTick } from './surroundings-store';

/** Whether the posts around a post were read: by hand, or because the agent had them in a tab. Null: not yet. */
export function useSurroundings(store: SurroundingsStore, postKey: string): SurroundingsTick | null {
  const [tick, setTick] = useState<SurroundingsTick | null>(null);
  useEffect(() => {
    const until = new AbortController();
    store.watch(postKey, setTick, until.signal);
    return () => until.abort();
  }, [store, postKey]);
  return tick;
}
