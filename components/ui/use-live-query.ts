import { liveQuery } from 'dexie';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

export type LiveResult<Row> =
  | { state: 'loading' }
  | { state: 'ready'; value: Row }
  /** The desk could not be read. The last value seen stays on screen with whoever kept it. */
  | { state: 'failed'; error: unknown };

/**
 * What `query` yields, again after every change of what it read, in whichever window that was made.
 * `key` says which question this is: while it stays the same, the query is not started anew and the last value stays.
 * @param turn `first` for what the agent waits for: asked before the browser paints, and so before everything else
 */
export function useLiveQuery<Row>(
  query: () => Promise<Row>,
  key: string,
  turn: 'first' | 'after-paint' = 'after-paint',
): LiveResult<Row> {
  const [result, setResult] = useState<{ key: string; result: LiveResult<Row> } | null>(null);
  const useStart = turn === 'first' ? useLayoutEffect : useEffect;
  // `key` stands for everything the query closes over.
  useStart(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setResult({ key, result: { state: 'ready', value } }),
      error: (error: unknown) => setResult({ key, result: { state: 'failed', error } }),
    });
    return () => subscription.unsubscribe();
  }, [key]);
  return result?.key === key ? result.result : { state: 'loading' };
}
